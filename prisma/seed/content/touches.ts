/** Interactions, ties and introductions, in words. */
type Bilingual = { fr: readonly string[]; en: readonly string[] };

export type TouchChannel = "e-mail" | "call" | "meeting" | "letter" | "visit" | "chat" | "social" | "web" | "event";

/** How often each channel is used, and what the line on the timeline says. */
export const touches: Record<TouchChannel, { weight: number } & Bilingual> = {
  "e-mail": {
    weight: 30,
    fr: [
      "Re : planning de pose",
      "Compte rendu de notre échange",
      "Certificats d’étalonnage",
      "Votre question sur {machine}",
      "Offre {deal}",
      "Pièces jointes demandées",
      "Re : accès au site",
      "Merci pour l’accueil",
      "Relevés du mois",
    ],
    en: [
      "Re: fitting schedule",
      "Notes from our talk",
      "Calibration certificates",
      "Your question about {machine}",
      "Offer for {deal}",
      "The documents you asked for",
      "Re: site access",
      "Thank you for having us",
      "This month’s readings",
    ],
  },
  call: {
    weight: 28,
    fr: [
      "Point rapide sur {machine}",
      "Rappel après alerte",
      "Suite de l’offre {deal}",
      "Prise de rendez-vous",
      "Question de facturation",
      "Dépannage à distance",
      "Retour sur la visite",
    ],
    en: [
      "Quick word about {machine}",
      "Call back after an alert",
      "Following up on {deal}",
      "Making an appointment",
      "A billing question",
      "Remote repair",
      "After the visit",
    ],
  },
  meeting: {
    weight: 16,
    fr: [
      "Revue trimestrielle",
      "Présentation {deal}",
      "Atelier de cadrage",
      "Comité de suivi",
      "Démonstration à distance",
      "Négociation",
    ],
    en: [
      "Quarterly review",
      "Presenting {deal}",
      "Scoping workshop",
      "Steering meeting",
      "Remote demonstration",
      "Negotiation",
    ],
  },
  visit: {
    weight: 13,
    fr: [
      "Visite technique",
      "Pose sur {machine}",
      "Relevé de câblage",
      "Passage annuel",
      "Visite de l’atelier chez nous",
    ],
    en: ["Technical visit", "Fitting on {machine}", "Wiring survey", "Yearly visit", "Tour of our workshop"],
  },
  chat: { weight: 4, fr: ["Échange sur une alerte", "Question rapide"], en: ["About an alert", "A quick question"] },
  event: { weight: 4, fr: ["Rencontre à {fair}", "Matinée clients"], en: ["Met at {fair}", "Customers’ morning"] },
  letter: {
    weight: 1,
    fr: ["Courrier recommandé : conditions", "Bon de commande signé"],
    en: ["Registered letter: terms", "Signed purchase order"],
  },
  social: {
    weight: 2,
    fr: ["Message après une publication", "Félicitations pour le poste"],
    en: ["Note after a post", "Congratulations on the new job"],
  },
  web: {
    weight: 2,
    fr: ["Demande par le site", "Téléchargement d’une fiche"],
    en: ["Request through the site", "Downloaded a data sheet"],
  },
};

export const tieStories: Record<"strong" | "familiar" | "faint", Bilingual> = {
  strong: {
    fr: [
      "Six ans dans la même équipe.",
      "Ancien collègue, on déjeune tous les mois.",
      "Nos enfants sont dans la même école.",
      "Monté le premier chantier ensemble.",
      "On s’appelle sans raison.",
      "Voisins de palier pendant quatre ans.",
      "Mon ancien chef d’atelier, on est restés proches.",
      "Deux ans de covoiturage.",
      "Coéquipiers au rugby depuis toujours.",
      "Les nuits de mise en route à {town}, cela crée des liens.",
    ],
    en: [
      "Six years on the same team.",
      "A former colleague; we have lunch every month.",
      "Our children are at the same school.",
      "We built the first installation together.",
      "We call each other for no reason.",
      "Shared an office for four years.",
      "My first boss; we still talk most weeks.",
      "Two years of sharing the drive to work.",
      "We row in the same crew.",
      "The nights of the start-up in {town}: one does not forget those.",
    ],
  },
  familiar: {
    fr: [
      "Suivi de trois chantiers.",
      "Même promotion d’école.",
      "Réunions mensuelles pendant un an.",
      "Rencontré à {fair}, revu depuis.",
      "Dépannages réguliers.",
      "Formation de deux jours dans nos murs.",
      "Un audit ensemble, et des vœux chaque année.",
      "On se tutoie depuis le chantier de {past}.",
      "Même association d’anciens.",
      "Trois offres, une commande, de bons souvenirs.",
    ],
    en: [
      "Three jobs together.",
      "Same year at university.",
      "Monthly meetings for a year.",
      "Met at {fair}, and since.",
      "Regular repairs.",
      "A two-day training at our place.",
      "One audit together, and a card every Christmas.",
      "First names since the job in {past}.",
      "We sit on the same trade committee.",
      "Three offers, one order, no hard feelings.",
    ],
  },
  faint: {
    fr: [
      "Croisé une fois en réunion.",
      "Quelques courriels.",
      "Présenté à {fair}.",
      "Au téléphone, deux fois.",
      "Serré la main sur le parking.",
      "En copie de nos comptes rendus.",
      "Un café à {fair}, rien de plus.",
      "Ma carte est sur son bureau, m’a-t-on dit.",
    ],
    en: [
      "Once in a meeting.",
      "A few e-mails.",
      "Introduced at {fair}.",
      "Twice on the phone.",
      "Shook hands in the car park.",
      "In copy of our reports.",
      "A coffee at {fair}, no more.",
      "Across the table in one negotiation.",
    ],
  },
};

export const askReasons: Bilingual = {
  fr: [
    "Vingt minutes avant le comité, pour montrer la mesure de {machine}.",
    "Je voudrais comprendre comment ils choisissent un nouveau fournisseur.",
    "Personne chez nous ne lui a parlé et l’offre {deal} est sur son bureau.",
    "Dix minutes au téléphone me suffiraient.",
    "Avant que {rival} ne s’en charge.",
    "Pour présenter {c}, qui reprendra le suivi.",
  ],
  en: [
    "Twenty minutes before the committee, to show the readings of {machine}.",
    "I would like to understand how they qualify a new supplier.",
    "None of us has spoken to {phim} and the offer for {deal} is on {phis} desk.",
    "Ten minutes on the phone would do.",
    "Before {rival} gets there.",
    "To introduce {c}, who takes over from here.",
  ],
};

export const acceptNotes: Bilingual = {
  fr: [
    "Avec plaisir, je l’appelle ce soir.",
    "D’accord, laisse-moi choisir le moment.",
    "Volontiers, en copie d’un courriel.",
    "Oui. Venez déjeuner avec nous jeudi, ce sera plus simple.",
    "Bien sûr\u00a0; un courriel d’abord, le téléphone ne répond jamais.",
    "J’y suis vendredi, j’en parlerai.",
    "Oui, mais après leur clôture.",
    "Volontiers. Envoyez-moi trois lignes à transmettre.",
  ],
  en: [
    "Gladly, I shall call this evening.",
    "Yes, let me choose the moment.",
    "With pleasure, by e-mail with you in copy.",
    "Yes. Join us for lunch on Thursday, that is simplest.",
    "Of course; write first, the phone is never answered.",
    "I am there on Friday and shall mention it.",
    "Yes, but after they have closed their books.",
    "Happy to. Send me three lines that I can pass on.",
  ],
};

export const declineNotes: Bilingual = {
  fr: ["Pas en ce moment, je lui dois déjà une réponse.", "Nous ne sommes plus en très bons termes."],
  en: ["Not at the moment: I owe an answer there already.", "We are not on the best of terms any more."],
};

export const suggestNotes: Bilingual = {
  fr: ["{c} connaît bien mieux que moi.", "Passe plutôt par {c}, ils se voient souvent."],
  en: ["{c} is a far better way in.", "Go through {c}: they see each other often."],
};

export const nextSteps: Record<"tip" | "qualified" | "proposal" | "negotiation", Bilingual> = {
  tip: {
    fr: ["appeler {p}", "trouver qui décide", "proposer une visite", "demander à {c} ce qu’{cil} en sait"],
    en: ["call {p}", "find out who decides", "offer a visit", "ask {c} what {cil} knows"],
  },
  qualified: {
    fr: ["visite technique avec {q}", "chiffrer {machine}", "rencontrer {q}", "relire le cahier des charges"],
    en: ["technical visit with {q}", "price {machine}", "meet {q}", "read the specification again"],
  },
  proposal: {
    fr: ["relancer {p}", "répondre à {rival}", "présenter l’offre à {q}", "caler la semaine d’essai"],
    en: ["chase {p}", "answer {rival}", "present the offer to {q}", "set the trial week"],
  },
  negotiation: {
    fr: ["clause 14, avec le juridique", "signature de {q}", "date de pose ferme", "envoyer l’avoir d’abord"],
    en: ["clause 14, with Legal", "{q}’s signature", "a firm fitting date", "send the credit note first"],
  },
};
