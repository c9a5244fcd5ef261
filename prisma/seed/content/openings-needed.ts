/** How a deal begins when the customer needs something: a cause that later beats may refer to. */
import { beat, type Beat } from "./beat.ts";

export type Opening = { key: string; beats: readonly Beat[] };

export const neededOpenings: readonly Opening[] = [
  {
    key: "new-boss",
    beats: [
      beat(
        "tip",
        "ufdo",
        "face+",
        [
          "Croisé {n}, {nleur}, dans le train de {time}. {nIl} prend son poste lundi et veut voir tous les contrats de mesure avant la fin du mois. {nIl} connaissait notre nom.",
          "Rencontré {n} à {fair}. C’est {nleur}, depuis trois semaines. {nIl} m’a demandé sans détour qui faisait mieux que leur fournisseur actuel.",
          "{n} vient d’arriver chez {acc} comme {nrole}. Je l’ai eu{ne} dix minutes à la machine à café : {nil} veut tout remettre à plat, y compris {machine}.",
        ],
        [
          "Met {n}, {nleur}, on the {time} to {town}. {nIl} starts on Monday and wants every monitoring contract on {nhis} desk by the end of the month.",
          "Sat next to {n} at {fair}: {nleur}, three weeks in. {nIl} asked me straight out who does better than their present supplier.",
          "{n} has joined {acc} as {nrole}. Ten minutes by the coffee machine: {nil} wants to look at everything again, {machine} included.",
        ],
        { signal: "new-boss" },
      ),
      beat(
        "information",
        "muo",
        "social-",
        [
          "{n} a travaillé six ans dans l’énergie avant {acc}. D’après un ancien collègue, {nil} décide vite et déteste les présentations.",
          "Vu passer l’annonce : {n} remplace quelqu’un qui est resté onze ans. Chez son ancien employeur, {nil} avait imposé une mesure en continu partout.",
        ],
        [
          "{n} spent six years in energy before {acc}. A former colleague says {nil} decides fast and cannot stand slides.",
          "Saw the announcement: {n} follows someone who stayed eleven years. At {nhis} last place {nil} put continuous monitoring everywhere.",
        ],
      ),
      beat(
        "update",
        "ks",
        "phone+",
        [
          "Vingt minutes au téléphone avec {n}. {nIl} accepte une visite {day}, à condition qu’on vienne avec des chiffres sur {machine} et non avec un catalogue.",
          "{n} a répondu à mon message dans l’heure. Rendez-vous pris {day} ; {pm} sera là aussi.",
        ],
        [
          "Twenty minutes on the phone with {n}. {nIl} will see us on {day}, provided we bring figures about {machine} and not a catalogue.",
          "{n} answered my note within the hour. We meet on {day}; {p} will be there too.",
        ],
      ),
    ],
  },
  {
    key: "supplier-tired",
    beats: [
      beat(
        "tip",
        "ufd",
        "phone+",
        [
          "{p} m’a appelé pour autre chose et a fini par lâcher que {rival} ne les rappelle plus. Résultat : {trouble}.",
          "Au téléphone avec {pm} ce matin. Contrat {rival} jusqu’en {month}, et « on ne signera pas une année de plus ». Chez eux, {trouble}.",
        ],
        [
          "{p} rang about something else and ended up saying {rival} no longer call them back. Meanwhile {trouble}.",
          "On the phone with {p} this morning. Their {rival} contract runs until {month} and “we will not sign another year”. Over there, {trouble}.",
        ],
      ),
      beat(
        "information",
        "fu",
        "face+",
        [
          "Vu sur place : sur {machine}, tout vient de {rival}, et la moitié des mesures est à l’arrêt. {Trouble}.",
          "Confirmé par {q}, {qla} : {trouble}, et cela dure depuis {past}. {Stake}.",
        ],
        [
          "Seen on site: {machine} is on {rival} kit and half of the readings are off. {Trouble}.",
          "{q}, {qla}, says the same: {trouble}, since {past}. {Stake}.",
        ],
      ),
      beat(
        "idea",
        "rfp",
        "",
        [
          "Plutôt que de remplacer tout {rival}, proposons de poser nos {prod} à côté pendant un mois, sur {machine} seulement. Les deux courbes parleront d’elles-mêmes.",
          "Et si on reprenait leurs anciens câbles ? Nos {prod} s’en accommodent, et cela enlève le premier argument contre un changement.",
        ],
        [
          "Instead of replacing all of {rival}, let us fit our {prod} beside theirs for a month, on {machine} only. Two curves on one screen will do the talking.",
          "What if we reused their old cabling? Our {prod} can live with it, and it takes away the first reason not to change.",
        ],
      ),
    ],
  },
  {
    key: "tender",
    beats: [
      beat(
        "information",
        "msx",
        "web-",
        [
          "{acc} a publié un avis de marché pour {big} points de mesure, offres attendues avant la fin {month}. {Machine} est dans le lot 1.",
          "Avis paru ce matin : {acc}, {big} points, deux lots. Le cahier des charges parle de {prod}, presque avec nos mots.",
        ],
        [
          "{acc} has published a notice for {big} measuring points, offers due by the end of {month}. {Machine} is in lot 1.",
          "Notice out this morning: {acc}, {big} points, two lots. The specification speaks of {prod}, almost in our words.",
        ],
        { signal: "tender" },
      ),
      beat(
        "question",
        "ks",
        "",
        [
          "Qui a déjà répondu à un appel d’offres de {acc} ? Je cherche comment ils notent le service après la pose.",
          "Est-ce que quelqu’un connaît {p} au-delà d’un échange de courriels ? C’est {plui} qui dépouille les offres.",
        ],
        [
          "Has anyone answered a tender from {acc} before? I am after how they score service once the kit is in.",
          "Does anybody know {p} beyond an exchange of e-mails? {pIl} opens the offers.",
        ],
        {
          answers: {
            fr: [
              "La dernière fois, 40 % sur le prix, 35 % sur la technique, le reste sur le délai de réponse. {q} avait lu chaque page.",
              "Oui, {p} : je l’ai vu{pe} à {fair}. Exigeant{pe}, mais {pil} rappelle toujours.",
              "Demande à {c}, qui a fait leur chantier précédent. Le barème était écrit en annexe.",
            ],
            en: [
              "Last time it was 40% price, 35% technical, the rest on response time. {q} had read every page.",
              "I do: met {phim} at {fair}. Demanding, and always calls back.",
              "Ask {c}, who ran the job before this one. The scoring was in an annex.",
            ],
          },
        },
      ),
      beat(
        "risk",
        "kso",
        "face-",
        [
          "Un contact chez un intégrateur me dit que {rival} a aidé à écrire le cahier des charges. À vérifier avant d’y passer trois semaines.",
          "Le critère « références locales » favorise {rival}. Il nous faut un site que {p} puisse visiter.",
        ],
        [
          "A contact at an integrator tells me {rival} helped to write the specification. Worth checking before we give it three weeks.",
          "The “local references” line suits {rival}. We need a site that {p} can go and see.",
        ],
        { signal: "competitor" },
      ),
    ],
  },
  {
    key: "breakdown",
    beats: [
      beat(
        "risk",
        "ufd",
        "phone+",
        [
          "Appel de {p} à {time}, ton grave : arrêt complet hier soir sur {machine}. {Stake}. {pIl} ne cherche pas un coupable, {pil} cherche à ne plus revivre ça.",
          "Grosse casse chez {acc} cette nuit. {pm} m’a dit mot pour mot : « {stake}, et personne n’a rien vu venir ».",
        ],
        [
          "{p} rang at {time}, in a grave voice: full stop last night on {machine}. {Stake}. {pIl} is not looking for someone to blame, {pil} never wants another night like it.",
          "Bad breakdown at {acc} last night. {p}, word for word: “{stake}, and nobody saw it coming.”",
        ],
        { signal: "complaint" },
      ),
      beat(
        "information",
        "frp",
        "face+",
        [
          "Passé voir {machine} avec {q}. La cause se lisait dans les vibrations depuis au moins {num} semaines. Personne ne les enregistrait.",
          "Rapport de casse lu avec {pm} : un défaut de roulement classique. Avec deux de nos {prod}, on l’aurait vu en {past}.",
        ],
        [
          "Went to see {machine} with {q}. The cause had been in the vibrations for {num} weeks at least. Nobody was recording them.",
          "Read the failure report with {p}: an ordinary bearing fault. With two of our {prod} we would have seen it in {past}.",
        ],
      ),
      beat(
        "idea",
        "fru",
        "",
        [
          "Prêtons-leur deux boîtiers tout de suite, sans contrat. Le jour où {machine} recommencera, ils sauront avant, et nous aussi.",
          "Un mot à écrire à {p} : pas une offre, un relevé de ce qu’on aurait vu jour par jour avant la casse. {c} a déjà les courbes d’un cas jumeau.",
        ],
        [
          "Let us lend them two boxes at once, no contract. The day {machine} starts again they will know first, and so shall we.",
          "Something to send {p}: not an offer, a day-by-day of what we would have seen before the failure. {c} has the curves of a twin case.",
        ],
      ),
    ],
  },
  {
    key: "extension",
    beats: [
      beat(
        "tip",
        "dumhx",
        "face+",
        [
          "Le visiteur de ce matin, {p} de {acc}, parlait d’une extension dans le hall : les travaux commencent en {month}. {pIl} avait les plans sous le bras.",
          "Mon voisin travaille chez {acc} : ils recrutent {big} personnes pour une nouvelle ligne. {p} pilote le projet.",
        ],
        [
          "This morning’s visitor, {p} from {acc}, was talking of an extension in the hall: building starts in {month}. {pIl} had the drawings under {phis} arm.",
          "My neighbour works at {acc}: they are hiring {big} people for a new line. {p} runs the project.",
        ],
      ),
      beat(
        "information",
        "mk",
        "web-",
        [
          "Le permis de construire de {acc} est affiché : 4 200 m² de plus, livraison en {month}. Rien d’écrit encore sur la mesure.",
          "La presse locale annonce l’extension de {acc}. Budget cité : quelques millions, et {q} en photo devant {machine}.",
        ],
        [
          "The building permit of {acc} is up: 4,200 m² more, due in {month}. Nothing in writing yet about monitoring.",
          "The local paper has the extension at {acc}. A few million, it says, and {q} in the photograph in front of {machine}.",
        ],
      ),
      beat(
        "question",
        "ks",
        "",
        [
          "Extension de {acc} : qui tient le budget des utilités, {p} ou {q} ?",
          "À quel moment {acc} choisit-il ses instruments sur un chantier : avec le gros œuvre, ou après ?",
        ],
        [
          "The extension at {acc}: who holds the utilities budget, {p} or {q}?",
          "When does {acc} choose instruments on a building job: with the shell, or after it?",
        ],
        {
          answers: {
            fr: [
              "{q}. {p} prépare, {q} signe. C’était déjà vrai pour le bâtiment précédent.",
              "Après, mais les fourreaux se décident avec le gros œuvre. Si on veut nos câbles, c’est maintenant.",
              "Je demande à {c}, qui était sur le chantier {day}.",
            ],
            en: [
              "{q}. {p} prepares, {q} signs. It was so for the last building.",
              "After, but the ducts are decided with the shell. If we want our cables in, it is now.",
              "I will ask {c}, who was on the site on {day}.",
            ],
          },
        },
      ),
    ],
  },
];
