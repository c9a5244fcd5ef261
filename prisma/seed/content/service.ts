/** What happens on an account beside its deals. Each story is told in order, days or weeks apart, by different colleagues. */
import { beat, type Beat } from "./beat.ts";

export type Story = { key: string; beats: readonly Beat[] };

export const serviceStories: readonly Story[] = [
  {
    key: "gateway",
    beats: [
      beat(
        "risk",
        "u",
        "phone+",
        [
          "Troisième appel de {p} en {num} jours. {Trouble}. Cette fois, {pil} n’a pas plaisanté.",
          "{p} signale que {trouble}. Premier appel, ton calme, mais {pil} a noté l’heure.",
        ],
        [
          "Third call from {p} in {num} days: {trouble}. No jokes this time.",
          "{p} reports that {trouble}. First call, calm voice, but {pil} wrote down the time.",
        ],
        { signal: "complaint" },
      ),
      beat(
        "information",
        "fp",
        "face+",
        [
          "Sur place ce matin avec {q} : ce n’est pas le réseau, c’est l’alimentation de l’armoire. {num} blocs à changer.",
          "Ouvert l’armoire devant {machine}. Condensation sur le bornier, rien à voir avec nos {prod}. Photos prises.",
        ],
        [
          "On site this morning with {q}: it is not the network, it is the cabinet’s power supply. {num} blocks to change.",
          "Opened the cabinet by {machine}. Condensation on the terminals, nothing to do with our {prod}. I have pictures.",
        ],
      ),
      beat(
        "update",
        "fu",
        "face+",
        [
          "Tout est remplacé chez {acc}. J’ai laissé deux pièces d’avance à {q}, avec une étiquette.",
          "Panne close. {p} a remercié par écrit, en copie de sa direction.",
        ],
        [
          "All replaced at {acc}. I left {q} two spares, with a label on them.",
          "Fault closed. {p} thanked us in writing, with the management in copy.",
        ],
        { signal: "praise" },
      ),
    ],
  },
  {
    key: "credit-note",
    beats: [
      beat(
        "risk",
        "dx",
        "phone+",
        [
          "{p} a rappelé deux fois ce matin, le ton était sec. L’avoir de {month} est attendu depuis trois semaines, et « c’est la dernière fois ».",
          "Appel de {pm} à l’accueil : la facture de {month} compte deux fois la pose. {pIl} attend un geste, pas une explication.",
        ],
        [
          "{p} rang twice this morning, and sounded short. The credit note of {month} has been due for three weeks and “this is the last time”.",
          "{p} called the front desk: the invoice of {month} charges the fitting twice. A gesture is wanted, not an explanation.",
        ],
        { signal: "complaint" },
      ),
      beat(
        "question",
        "skd",
        "",
        [
          "Qui a l’avoir de {acc} sur son bureau ? {p} le demande depuis {month}.",
          "Peut-on envoyer l’avoir de {acc} aujourd’hui, quitte à corriger ensuite ?",
        ],
        [
          "Who has the credit note of {acc} on their desk? {p} has been asking since {month}.",
          "Can the credit note for {acc} leave today, even if we correct it later?",
        ],
        {
          answers: {
            fr: [
              "C’est chez moi, il manquait le code du site. Parti à l’instant.",
              "Oui. Signé, envoyé, et j’ai appelé pour m’excuser.",
              "Il attend la validation de Paul, je le lui porte.",
            ],
            en: [
              "With me: the site code was missing. It has just left.",
              "Yes. Signed, sent, and I rang to apologise.",
              "It waits for Paul’s approval; I am walking it over.",
            ],
          },
        },
      ),
      beat(
        "update",
        "x",
        "mail+",
        [
          "Avoir parti, accusé de réception de {p} dans l’heure. L’orage est passé.",
          "C’est réglé avec {acc}. J’ai ajouté le code du site dans leur fiche pour que cela ne se répète pas.",
        ],
        [
          "Credit note sent, {p} acknowledged it within the hour. The storm is over.",
          "Settled with {acc}. I added the site code to their file so that it does not happen again.",
        ],
      ),
    ],
  },
  {
    key: "late-delivery",
    beats: [
      beat(
        "information",
        "pb",
        "",
        [
          "Le lot de {prod} pour {acc} glisse de {num} jours : le boîtier attend une peinture. Mieux vaut le dire avant qu’ils le voient.",
          "Transport en grève : la livraison de {acc} n’arrivera pas {day} mais la semaine d’après.",
        ],
        [
          "The batch of {prod} for {acc} slips by {num} days: the housing waits for its paint. Better to tell them before they notice.",
          "Carrier on strike: the delivery to {acc} will not arrive on {day} but the week after.",
        ],
      ),
      beat(
        "update",
        "ksu",
        "phone+",
        [
          "Prévenu {p} du retard. {pIl} a apprécié l’appel plus que la nouvelle.",
          "{q} accepte une livraison en deux fois. Les premiers {prod} suffisent pour {machine}.",
        ],
        [
          "Told {p} about the delay. The call was better received than the news.",
          "{q} will take it in two parts. The first {prod} are enough for {machine}.",
        ],
      ),
      beat(
        "information",
        "pd",
        "phone+",
        [
          "Livré à {time}. Pour les prochaines fois : leur quai ferme à 15 h, et il faut annoncer le camion à la loge.",
          "Colis bien reçu chez {acc}. {q} a compté devant le chauffeur, tout y est.",
        ],
        [
          "Delivered at {time}. For the next time: their dock closes at three, and the lorry must be announced at the gate.",
          "Parcels received at {acc}. {q} counted them in front of the driver, all there.",
        ],
      ),
    ],
  },
  {
    key: "departure",
    beats: [
      beat(
        "tip",
        "udso",
        "phone-",
        [
          "{p} quitterait {acc} en {month}. Entendu deux fois cette semaine, par deux personnes qui ne se connaissent pas.",
          "D’après {q}, {p} cherche ailleurs. C’est encore discret.",
        ],
        [
          "{p} is said to be leaving {acc} in {month}. Heard twice this week, from two people who do not know each other.",
          "{q} tells me {p} is looking elsewhere. Still a quiet matter.",
        ],
      ),
      beat(
        "question",
        "ks",
        "",
        [
          "Qui connaît l’équipe de {p} chez {acc} ? S’il y a un départ, j’aimerais ne pas repartir de zéro.",
          "Sait-on qui remplacerait {p} ? {q} me paraît trop occupé{qe} pour reprendre le sujet.",
        ],
        [
          "Who knows {p}’s team at {acc}? If there is a departure I would rather not start from nothing.",
          "Do we know who would replace {p}? {q} seems too busy to take it on.",
        ],
        {
          answers: {
            fr: [
              "{q}, très probablement. On déjeune ensemble {day}, je poserai la question.",
              "J’y connais deux personnes, à l’atelier. Je te présente quand tu veux.",
              "Ce sera quelqu’un de l’extérieur, l’annonce est parue.",
            ],
            en: [
              "{q}, most likely. We have lunch on {day}, I shall ask.",
              "I know two people there, on the shop floor. I will introduce you whenever you like.",
              "Someone from outside: the advertisement is out.",
            ],
          },
        },
      ),
    ],
  },
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
              "Plus personne pour l’instant, {p} le reconnaît volontiers.",
            ],
            en: [
              "{q}, by e-mail, before Thursday noon.",
              "Yes, up to €2,000. Not above.",
              "Nobody for the moment, and {p} admits it readily.",
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
