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
          "{p} a rappelé deux fois ce matin, le ton était sec. L’avoir de {past} est attendu depuis trois semaines, et « c’est la dernière fois ».",
          "Appel de {pm} à l’accueil : la facture de {past} compte deux fois la pose. {pIl} attend un geste, pas une explication.",
        ],
        [
          "{p} rang twice this morning, and sounded short. The credit note of {past} has been due for three weeks and “this is the last time”.",
          "{p} called the front desk: the invoice of {past} charges the fitting twice. A gesture is wanted, not an explanation.",
        ],
        { signal: "complaint" },
      ),
      beat(
        "question",
        "skd",
        "",
        [
          "Qui a l’avoir de {acc} sur son bureau ? {p} le demande depuis {past}.",
          "Peut-on envoyer l’avoir de {acc} aujourd’hui, quitte à corriger ensuite ?",
        ],
        [
          "Who has the credit note of {acc} on their desk? {p} has been asking since {past}.",
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
              "J’y connais deux personnes, à l’atelier. Je te présente quand tu veux.",
              "{q}, très probablement. On déjeune ensemble {day}, je poserai la question.",
              "Rien d’officiel encore. {c} y passe {day}, on en saura plus.",
            ],
            en: [
              "I know two people there, on the shop floor. I will introduce you whenever you like.",
              "{q}, most likely. We have lunch on {day}, I shall ask.",
              "Nothing official yet. {c} is there on {day}, we shall know more.",
            ],
          },
        },
      ),
    ],
  },
];
