/** What colleagues really type in French, invented, written down before the code was tuned on it; see sentences.fixture.ts. */

export const FRENCH: readonly (readonly [text: string, expected: readonly string[]])[] = [
  [
    "M. Marty (achats) a rappelé deux fois ce matin, le ton était sec. Il attend la réponse sur l’avoir de novembre depuis trois semaines.",
    ["person:Marty", "date:2027-11-01..2027-11-30"],
  ],
  [
    "Rencontré Karim Belkacem, leur nouveau DSI, au salon de Lyon. Il cherche une solution de supervision avant fin mars, budget 120 k€.",
    ["person:Karim Belkacem", "role:DSI", "date:2027-03-21..2027-03-31", "amount:120000 EUR", "opportunity"],
  ],
  [
    "J'ai croisé Mme Carvalho ce midi, elle quitte la direction des achats au T2.",
    ["person:Carvalho", "date:2027-04-01..2027-06-30"],
  ],
  [
    "Appel de Jean-Luc Marty : ils lancent un appel d'offres pour les capteurs de pression, environ 1,2 M€, réponse avant le 15 février.",
    ["person:Jean-Luc Marty", "amount:1200000 EUR", "date:2027-02-15", "opportunity"],
  ],
  [
    "Selon leur site https://www.aerolor.example/actus, ils ouvrent une usine à Toulouse au printemps.",
    ["url:https://www.aerolor.example/actus", "date:2027-03-01..2027-05-31"],
  ],
  [
    "Leur fournisseur actuel est en retard, ils regardent aussi Mesurix. La DSI Nathalie Bourdon décide.",
    ["role:DSI", "person:Nathalie Bourdon"],
  ],
  [
    "Le directeur achats, Philippe de Villeneuve, m'a dit que le contrat serait renouvelé la semaine prochaine.",
    ["role:Directeur achats", "person:Philippe de Villeneuve", "date:2027-01-18..2027-01-24"],
  ],
  ["Qui connaît quelqu'un chez Aérolor Rotors ?", ["account:Aérolor Rotors"]],
  ["On pourrait leur proposer une démo sur site avant l'été.", ["date:2027-06-01..2027-08-31"]],
  [
    "Coup de fil de M. Lefèvre : 06.12.44.08.75, il faut le rappeler demain matin.",
    ["person:Lefèvre", "phone:+33612440875", "date:2027-01-15"],
  ],
  [
    "Budget estimé à 200 000 euros, décision au T3 2027.",
    ["amount:200000 EUR", "date:2027-07-01..2027-09-30", "opportunity"],
  ],
  [
    "Ils ont 80 000 € pour remplacer leurs onduleurs d'ici la fin du mois.",
    ["amount:80000 EUR", "date:2027-01-21..2027-01-31", "opportunity"],
  ],
  [
    "L'enveloppe est de 150 à 200 k€, signature en septembre.",
    ["amount:200000 EUR", "date:2027-09-01..2027-09-30", "opportunity"],
  ],
  [
    "Déjeuné avec Hervé Le Goff, responsable maintenance : très content de nos capteurs.",
    ["person:Hervé Le Goff", "role:Responsable maintenance"],
  ],
  [
    "Mme Hélène Saint-Amand, DRH, a confirmé la réunion du 3 février à 14h.",
    ["person:Hélène Saint-Amand", "role:DRH", "date:2027-02-03"],
  ],
  ["Bonjour à tous, petite info : le site de Grenoble ferme en 2028.", ["date:2028-01-01..2028-12-31"]],
  [
    "DUPONT Claire remplace Marc Thévenin comme CTO début février.",
    ["person:DUPONT Claire", "person:Marc Thévenin", "role:CTO", "date:2027-02-01..2027-02-10"],
  ],
  ["Attention, résiliation possible : M. Ferrand est très mécontent du support.", ["person:Ferrand"]],
  ["Leur budget informatique 2027 est bouclé, rien avant le T4.", ["date:2027-10-01..2027-12-31"]],
  ["Ils utilisent Sondalys depuis cinq ans et en sont contents.", ["competitor:Sondalys"]],
  ["Vu Olivier et son équipe, on avance bien sur le lot 2.", ["person:Olivier"]],
  [
    "Nouvelle directrice marketing chez eux : Agnès Rocher, ex Colibri Santé.",
    ["role:Directrice marketing", "person:Agnès Rocher", "account:Colibri Santé"],
  ],
  ["La commande 4500012345 est bloquée au service achats.", []],
  [
    "Ils lèvent 12 millions d'euros et recrutent un directeur industriel.",
    ["amount:12000000 EUR", "role:Directeur industriel"],
  ],
  ["Le groupe vient de racheter Mécanis, annonce prévue le 1er avril.", ["date:2027-04-01"]],
  [
    "Hier au téléphone, Yasmina Haddad (cheffe de projet) parlait d'un lot à 35K€.",
    ["date:2027-01-13", "person:Yasmina Haddad", "role:Cheffe de projet", "amount:35000 EUR", "opportunity"],
  ],
  ["Ils veulent changer de prestataire de maintenance dans trois mois.", ["date:2027-04-01..2027-04-30"]],
  [
    "Le DAF bloque : 200 K euros c'est trop pour cette année.",
    ["role:DAF", "amount:200000 EUR", "date:2027-01-01..2027-12-31", "opportunity"],
  ],
  ["Merci à Salomé pour le contact !", []],
  [
    "Face à Mesurix nous avons l'avantage du délai, dixit Étienne d'Argenson.",
    ["competitor:Mesurix", "person:Étienne d'Argenson"],
  ],
  [
    "Réunion avec Pauline N'Diaye, chargée d'innovation, le mardi 2 mars.",
    ["person:Pauline N'Diaye", "role:Chargée d'innovation", "date:2027-03-02"],
  ],
  [
    "La réponse à l'AO sur les variateurs est attendue semaine 6. Contact : achats@hydralpe.example",
    ["date:2027-02-08..2027-02-14", "email:achats@hydralpe.example"],
  ],
  [
    "Le Mans, Tours, Angers : trois sites à équiper l'année prochaine, au moins 60 000 euros.",
    ["date:2028-01-01..2028-12-31", "amount:60000 EUR", "opportunity"],
  ],
  [
    "J'ai eu Sandrine Perrot au téléphone, nouvelle acheteuse IT, joignable au 01 44 55 66 77.",
    ["person:Sandrine Perrot", "role:Acheteuse", "phone:+33144556677"],
  ],
  [
    "Le projet de supervision est estimé à 350 k€ HT, go/no-go fin février.",
    ["amount:350000 EUR", "date:2027-02-21..2027-02-28", "opportunity"],
  ],
  ["Mauvaise nouvelle : Dynapulse a signé avec eux vendredi dernier.", ["date:2027-01-08"]],
  [
    "M. Nguyen et Mme Da Silva seront au comité du 22 janvier.",
    ["person:Nguyen", "person:Da Silva", "date:2027-01-22"],
  ],
  [
    "Apparemment le DG part à la retraite en juin, remplacé par Antoine Keller.",
    ["role:DG", "date:2027-06-01..2027-06-30", "person:Antoine Keller"],
  ],
  ["Est-ce qu'on a déjà vendu des débitmètres à l'hôpital de Dijon ?", []],
  [
    "Eric Vasseur (resp. méthodes) veut un devis pour 12 capteurs sous quinze jours.",
    ["person:Eric Vasseur", "role:Resp. méthodes", "date:2027-01-25..2027-01-31", "opportunity"],
  ],
  ["Ils hésitent entre Mesurix et nous, décision avant Pâques.", ["competitor:Mesurix", "date:2027-03-28"]],
  [
    "Rdv avec Mathieu Roussel demain 10h pour parler du renouvellement, 90 K€/an.",
    ["person:Mathieu Roussel", "date:2027-01-15", "amount:90000 EUR", "opportunity"],
  ],
  [
    "Le Conseil régional lance un AO pour 2,5 millions d’euros de vidéoprotection au second semestre.",
    ["amount:2500000 EUR", "date:2027-07-01..2027-12-31", "opportunity"],
  ],
  ["Ils sont déçus par Quenby Gauge et regardent ailleurs.", ["competitor:Quenby Gauge"]],
  ["Leur fournisseur est Delacombe Mesure, depuis dix ans.", ["competitor:Delacombe Mesure"]],
  ["Le prestataire actuel est Talmeret Orvane.", ["competitor:Talmeret Orvane"]],
  ["Mécontente de leur fournisseur Talmeret Orvane, elle veut un devis.", ["competitor:Talmeret Orvane"]],
  [
    "Je pense que Strandholt Verin est leur fournisseur principal, et Strandholt Verin a augmenté ses prix.",
    ["competitor:Strandholt Verin"],
  ],
  ["Ils sont équipés par Ormvik Selden.", ["competitor:Ormvik Selden"]],
  ["Mécontent de Bertrand Quesnoy, qui ne répond plus.", ["person:Bertrand Quesnoy"]],
  ["Contrat avec Talmeret Orvane jusqu’en juin.", ["account:Talmeret Orvane", "date:2027-06-01..2027-06-30"]],
];
