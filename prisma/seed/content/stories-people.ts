/** The same, where people and rivals move. */
import { beat } from "./beat.ts";
import type { Story } from "./stories-service.ts";

export const peopleStories: readonly Story[] = [
  {
    key: "visit",
    beats: [
      beat(
        "information",
        "f",
        "face+",
        [
          "Journée chez {acc}. {q} m’a montré {machine} en marche : {trouble}. Rien d’urgent, à garder à l’œil.",
          "Passage annuel chez {acc} : nos {prod} vont bien, la poussière moins. {p} a offert le café et demandé des nouvelles de {c}.",
          "Le bâtiment C de {acc} est fermé aux visiteurs jusqu’à nouvel ordre. Rendez-vous à l’entrée nord, avec chaussures de sécurité.",
        ],
        [
          "A day at {acc}. {q} showed me {machine} running: {trouble}. Nothing urgent, worth an eye.",
          "Yearly visit to {acc}: our {prod} are well, the dust less so. {p} made coffee and asked after {c}.",
          "Building C at {acc} is closed to visitors until further notice. Meet at the north gate, safety shoes on.",
        ],
      ),
      beat(
        "idea",
        "fr",
        "",
        [
          "Vu chez {acc} : ils déplacent nos {prod} à la main d’une machine à l’autre. Un support aimanté leur changerait la vie.",
          "Les opérateurs de {acc} collent un post-it sur l’écran pour se rappeler le seuil. Mettons le seuil en grand, par défaut.",
        ],
        [
          "Seen at {acc}: they carry our {prod} by hand from one machine to the next. A magnetic mount would change their life.",
          "Operators at {acc} stick a note on the screen to remember the threshold. Let us show the threshold large, by default.",
        ],
      ),
    ],
  },
  {
    key: "praise",
    beats: [
      beat(
        "information",
        "udfk",
        "phone+",
        [
          "{p} a appelé juste pour dire merci : l’alerte de dimanche leur a évité un arrêt. {Stake}, pour mémoire.",
          "Message de {q} : « dites à {c} que c’est la première fois qu’un fournisseur rappelle avant nous ».",
        ],
        [
          "{p} called only to say thank you: Sunday’s alert saved them a stop. {Stake}, as a reminder.",
          "A note from {q}: “tell {c} it is the first time a supplier calls before we do.”",
        ],
        { signal: "praise" },
      ),
      beat(
        "idea",
        "mks",
        "",
        [
          "Demandons à {p} deux lignes sur l’alerte de dimanche, avec ses mots. Rien ne vaut cela pour convaincre les voisins.",
          "{p} pourrait recevoir un prospect une heure. {pIl} aime expliquer, et {machine} se visite bien.",
        ],
        [
          "Let us ask {p} for two lines about Sunday’s alert, in {phis} own words. Nothing convinces the neighbours better.",
          "{p} could receive a prospect for an hour. {pIl} likes explaining, and {machine} makes a good visit.",
        ],
      ),
    ],
  },
  {
    key: "reorganisation",
    beats: [
      beat(
        "information",
        "hmok",
        "social-",
        [
          "Réorganisation chez {acc} : la maintenance passe sous la responsabilité de {q}. {p} garde les projets.",
          "{acc} regroupe ses achats à {town}. Les petites commandes passeront aussi par là.",
        ],
        [
          "Reorganisation at {acc}: maintenance goes under {q}. {p} keeps the projects.",
          "{acc} is moving all purchasing to {town}. Small orders will go through there as well.",
        ],
      ),
      beat(
        "information",
        "uk",
        "phone+",
        [
          "Confirmé par {p} : depuis la réorganisation, tout ce qui dépasse {amount} remonte à {q}.",
          "{q} a repris le dossier. Première chose demandée : la liste de nos {prod} en service, site par site.",
        ],
        [
          "{p} confirms: since the reorganisation anything above {amount} goes up to {q}.",
          "{q} has taken over. First thing asked: the list of our {prod} in service, site by site.",
        ],
      ),
      beat(
        "question",
        "sk",
        "",
        [
          "Après la réorganisation de {acc}, qui valide encore nos interventions le samedi ?",
          "Est-ce que {p} peut toujours commander des pièces sans passer par {q} ?",
        ],
        [
          "After the changes at {acc}, who still approves our Saturday jobs?",
          "Can {p} still order spares without going through {q}?",
        ],
        {
          answers: {
            fr: [
              "{q}, par courriel, avant le jeudi midi.",
              "Oui, jusqu’à 2 000 €. Au-delà, non.",
              "C’est en train de changer, {q} me l’a redit {day}.",
            ],
            en: [
              "{q}, by e-mail, before Thursday noon.",
              "Yes, up to €2,000. Not above.",
              "It is changing: {q} told me so again on {day}.",
            ],
          },
        },
      ),
    ],
  },
  {
    key: "competitor-seen",
    beats: [
      beat(
        "risk",
        "fou",
        "face+",
        [
          "Vu un boîtier {rival} sur {machine} chez {acc}, posé la semaine dernière. {q} dit que c’est « pour voir ».",
          "{rival} forme gratuitement les techniciens de {acc}. Deux sont déjà passés, dont {q}.",
        ],
        [
          "Saw a {rival} box on {machine} at {acc}, fitted last week. {q} says it is “just to see”.",
          "{rival} are training technicians at {acc}, free of charge. Two have been already, {q} among them.",
        ],
        { signal: "competitor" },
      ),
      beat(
        "information",
        "rm",
        "web-",
        [
          "Lu la fiche du boîtier {rival} : pas de mémoire locale. À la première coupure, la courbe a un trou.",
          "{rival} a baissé ses prix de 8 %, mais l’abonnement a pris 20 %. Sur trois ans nous sommes devant.",
        ],
        [
          "Read the data sheet of the {rival} box: no memory of its own. At the first cut there is a hole in the curve.",
          "{rival} cut prices by 8%, and raised the subscription by 20%. Over three years we are ahead.",
        ],
      ),
    ],
  },
];
