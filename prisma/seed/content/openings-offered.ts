/** How a deal begins when we, a rule or a friend bring something. */
import { beat } from "./beat.ts";
import type { Opening } from "./openings-needed.ts";

export const offeredOpenings: readonly Opening[] = [
  {
    key: "pilot",
    beats: [
      beat(
        "idea",
        "rfp",
        "",
        [
          "On répond toujours à {acc} par un prix. Si on répondait par une semaine de mesure ? Leur équipe ne voit {machine} que lorsque tout est fini. Avec nos {prod}, elle verrait le défaut le premier après-midi.",
          "Proposition pour {acc} : nos {prod} sur {machine} pendant trente jours, gratuitement, contre le droit de montrer les courbes. Cela nous coûte deux boîtiers et une visite.",
        ],
        [
          "We keep answering {acc} with a price. What if we answered with a week of measuring? Their team only sees {machine} once it is over. With our {prod} they would see the fault on the first afternoon.",
          "For {acc}: our {prod} on {machine} for thirty days, free, against the right to show the curves. It costs us two boxes and a visit.",
        ],
      ),
      beat(
        "information",
        "ufk",
        "mail+",
        [
          "{p} est partant pour un essai. Deux conditions : pas d’arrêt de production, et les données restent chez eux.",
          "Réponse de {pm} à l’idée d’essai : « oui, si c’est posé avant {month} ».",
        ],
        [
          "{p} is willing to try. Two conditions: no stop in production, and the data stays with them.",
          "{p} on the trial: “yes, if it is in before {month}”.",
        ],
      ),
      beat(
        "update",
        "f",
        "face+",
        [
          "Posé ce matin : {num} de nos {prod} sur {machine}. {q} a aidé à tirer le câble et veut déjà en mettre ailleurs.",
          "Essai démarré. Première surprise dès la première heure : {trouble}, et maintenant c’est à l’écran.",
        ],
        [
          "Fitted this morning: {num} of our {prod} on {machine}. {q} helped to pull the cable and already wants more elsewhere.",
          "The trial is running. A surprise within the hour: {trouble}, and now it is on a screen.",
        ],
      ),
    ],
  },
  {
    key: "rule",
    beats: [
      beat(
        "information",
        "qml",
        "web-",
        [
          "{Rule} change l’an prochain : une mesure par mois devient une mesure en continu. {acc} est concerné, au moins pour {machine}.",
          "Lu le projet de texte : pour {rule}, les relevés à la main ne suffiront plus. Chez {acc}, {trouble}. Ils n’ont pas le choix.",
        ],
        [
          "{Rule} changes next year: one reading a month becomes continuous. {acc} is in scope, for {machine} at least.",
          "Read the draft: for {rule}, hand readings will no longer do. At {acc}, {trouble}. They have no choice.",
        ],
      ),
      beat(
        "tip",
        "quf",
        "phone+",
        [
          "{p} prépare {rule} et s’inquiète. {pIl} m’a demandé si nos rapports étaient recevables : oui, depuis deux ans.",
          "{q} cherche quelqu’un pour {rule} avant {month}. {qIl} a parlé de {amount}, sans que je demande rien.",
        ],
        [
          "{p} is preparing for {rule} and is worried. {pIl} asked whether our reports are accepted: they are, since two years.",
          "{q} is looking for someone before {month}, because of {rule}. {qIl} said {amount} without my asking.",
        ],
      ),
      beat(
        "question",
        "ksu",
        "",
        [
          "Avons-nous un dossier complet passé à {rule} qu’on puisse montrer à {p}, noms effacés ?",
          "Pour {rule}, un certificat d’étalonnage suffit-il, ou faut-il en plus une attestation du laboratoire ?",
        ],
        [
          "Have we a full file that has been through {rule} and that {p} could see, names removed?",
          "For {rule}, is a calibration certificate enough, or do they want a statement from the laboratory too?",
        ],
        {
          answers: {
            fr: [
              "Oui, deux. Je t’envoie celui où l’inspecteur n’a posé aucune question.",
              "Le certificat de l’année suffit. Mourad les sort en deux jours.",
              "Odile en garde un modèle prêt, avec la liste des pièces.",
            ],
            en: [
              "Two. I am sending the one where the inspector asked nothing at all.",
              "This year’s certificate is enough. Mourad can have them out in two days.",
              "Odile keeps one ready, with the list of documents.",
            ],
          },
        },
      ),
    ],
  },
  {
    key: "referral",
    beats: [
      beat(
        "tip",
        "oke",
        "face+",
        [
          "Déjeuner avec un ancien de chez {acc}. {p} cherche à remplacer ce qu’ils ont sur {machine} et demande à tout le monde, sauf à nous. Je peux lui téléphoner d’abord.",
          "{p} m’a pris{e} à part après le conseil : chez {acc}, {trouble}. {pIl} voudrait voir quelqu’un de Meridel, discrètement.",
        ],
        [
          "Lunch with someone who used to be at {acc}. {p} wants to replace what they have on {machine} and is asking everyone but us. I can call {phim} first.",
          "{p} took me aside after the meeting: at {acc}, {trouble}. {pIl} would like to see someone from Meridel, quietly.",
        ],
      ),
      beat(
        "update",
        "ks",
        "phone+",
        [
          "Appelé {p} de la part de qui vous savez. Accueil chaleureux, rendez-vous {day}. Merci pour le coup de pouce.",
          "L’introduction a marché : {p} m’a reçu{e} une heure, avec {q}. Ils ouvrent leur budget en {month}.",
        ],
        [
          "Called {p}, saying who sent me. A warm welcome, and a date on {day}. Thank you for that.",
          "The introduction worked: {p} gave me an hour, with {q}. Their budget opens in {month}.",
        ],
      ),
    ],
  },
  {
    key: "cost",
    beats: [
      beat(
        "tip",
        "xfu",
        "phone+",
        [
          "{q} m’a demandé pourquoi leur facture d’énergie monte. {pIl} n’a aucune mesure sur {machine}. Il y a là de quoi faire, et {qil} a un budget d’économies.",
          "Entendu de {pm} pendant un point de facturation : objectif moins 10 % sur {machine}, décidé en haut lieu. Personne ne sait encore comment.",
        ],
        [
          "{q} asked me why their energy bill keeps climbing. There is no measuring at all on {machine}. Something for us, and {qil} has a savings budget.",
          "From {p}, during a call about invoices: minus 10% on {machine}, decided at the top. Nobody knows how yet.",
        ],
      ),
      beat(
        "idea",
        "rmf",
        "",
        [
          "Calcul rapide pour {acc} : {stake}. Nos {prod} se paient en moins de huit mois. Une page suffit, sans adjectif.",
          "Une carte thermique de {machine}, prise un dimanche, vaut mieux que toute l’argumentation. {c} peut la faire {day}.",
        ],
        [
          "A quick sum for {acc}: {stake}. Our {prod} pay for themselves in under eight months. One page will do, without adjectives.",
          "A heat picture of {machine}, taken on a Sunday, beats all our arguments. {c} can do it on {day}.",
        ],
      ),
    ],
  },
  {
    key: "fair",
    beats: [
      beat(
        "tip",
        "msof",
        "event+",
        [
          "Venu{e} pour autre chose à {fair}, j’ai parlé un quart d’heure avec {p}, {pla} de {acc}. {pIl} veut une démonstration sur {machine}. Portable : {phone}.",
          "Sur le stand à {fair} : {p} ({acc}) est revenu{pe} deux fois, la seconde avec {q}. Ils ont photographié nos {prod} sous tous les angles.",
        ],
        [
          "At {fair} for something else, I had a quarter of an hour with {p}, {pla} of {acc}. {pIl} wants a demonstration on {machine}. Mobile: {phone}.",
          "On the stand at {fair}: {p} ({acc}) came back twice, the second time with {q}. They took pictures of our {prod} from every side.",
        ],
      ),
      beat(
        "idea",
        "m",
        "",
        [
          "{p} intervient à {fair} au printemps. On pourrait enregistrer une mesure de {machine} pour son exposé, sans notre logo nulle part.",
          "Pour remercier {p} de sa visite : pas de brochure, juste la courbe que {c} a relevée ce jour-là sur notre maquette.",
        ],
        [
          "{p} speaks at {fair} in the spring. We could record one run of {machine} for the talk, with no logo anywhere.",
          "To thank {p} for coming by: no brochure, just the curve {c} took that day on our model.",
        ],
      ),
      beat(
        "update",
        "ks",
        "mail+",
        [
          "Démonstration calée {day} chez {acc}, avec {p} et deux techniciens. J’emmène {c}.",
          "{p} a répondu à mon courriel d’après-salon. {pIl} voit passer notre prix en {month}, donc pas d’urgence, mais la porte est ouverte.",
        ],
        [
          "Demonstration set for {day} at {acc}, with {p} and two technicians. {c} comes with me.",
          "{p} answered my note after the fair. Budgets are in {month}, so no hurry, but the door is open.",
        ],
      ),
    ],
  },
];
