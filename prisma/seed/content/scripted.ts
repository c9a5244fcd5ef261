/**
 * What is on the screens when someone signs in to the demo for the first time: written by hand, dated from the moment of
 * seeding. `[[Claire Dupont]]` is a person of the account, `@[[karim]]` a colleague by key.
 */
import type { Channel, PostKind, SignalKind } from "./beat.ts";

const MINUTE = 1 / 60;
const DAY = 24;

export type ScriptedComment = { by: string; ago: number; body: string };

export type Scripted = {
  account: string;
  by: string;
  /** Hours before the moment of seeding. */
  ago: number;
  kind: PostKind;
  body: string;
  channel?: Channel;
  firstHand?: boolean;
  source?: string;
  /** Influencers invited to the account read it too. */
  guests?: boolean;
  deal?: string;
  comments?: readonly ScriptedComment[];
  /** Index of the comment that answers a question. */
  accepted?: number;
  thanks?: readonly string[];
  confirms?: Readonly<Record<string, string>>;
  disputes?: Readonly<Record<string, string>>;
  signal?: SignalKind;
  signalText?: string;
};

export const scripted: readonly Scripted[] = [
  {
    account: "Aérolor Rotors",
    by: "karim",
    ago: 2 * MINUTE,
    kind: "tip",
    body: "Met [[Claire Dupont]], their new CTO, on the 8:07 to Paris. She starts on Monday and wants every vibration contract on her desk by the end of the month. She knew our name, from the Quillan test cells.",
    channel: "face-to-face",
    firstHand: true,
    source: "met on a train",
    deal: "Rotor sensors",
    comments: [
      { by: "salome", ago: 1.4 * MINUTE, body: "Do you have her direct line?" },
      { by: "karim", ago: 0.5 * MINUTE, body: "On her card. I have added it to her page; she prefers mornings." },
    ],
    thanks: ["salome", "noemie", "hugo"],
    signal: "new-boss",
    signalText: "Claire Dupont, CTO, from Monday",
  },
  {
    account: "Aérolor Rotors",
    by: "marguerite",
    ago: 2.7,
    kind: "risk",
    body: "[[Jean-Luc Marty]] (achats) a rappelé deux fois ce matin, le ton était sec. Il attend la réponse sur l’avoir de novembre depuis trois semaines et m’a dit que «\u00a0c’est la dernière fois\u00a0».",
    channel: "phone",
    firstHand: true,
    deal: "Spare parts framework",
    comments: [
      {
        by: "paul",
        ago: 2.1,
        body: "C’est chez nous. L’avoir part aujourd’hui, @[[marguerite]], et j’appelle pour m’excuser.",
      },
    ],
    thanks: ["paul"],
    confirms: { tom: "Same tone on site on Tuesday: he closed the gate behind me." },
    signal: "complaint",
    signalText: "Credit note open for 21 days",
  },
  {
    account: "Hydrelia",
    by: "yann.le.goff",
    ago: 0.55,
    kind: "information",
    body: "Sur place ce matin\u00a0: quatre passerelles sur neuf redémarrent toutes seules la nuit. Ce n’est pas le réseau, c’est l’alimentation de l’armoire. [[Inês Carvalho]] a vu les photos et veut une date.",
    channel: "face-to-face",
    firstHand: true,
    source: "visite sur site",
    deal: "Gateway renewal",
    comments: [
      {
        by: "bastien.cazal",
        ago: 0.3,
        body: "Je prends la date. Avons-nous quatre blocs en stock, @[[salome]]\u00a0? Tu les avais réservés pour Quillan.",
      },
    ],
    confirms: { karim: "Même panne au téléphone, trois nuits de suite." },
    thanks: ["bastien.cazal", "marguerite"],
    signal: "complaint",
    signalText: "Three complaints in a week about the same gateway",
  },
  {
    account: "Brasserie Tilleul",
    by: "adele",
    ago: 4,
    kind: "idea",
    body: "Their master brewer, [[Arnould Desplanques]], speaks at the Lille fair in March, on yeast and temperature. We could offer to log one fermentation for his talk, with no logo anywhere.",
    deal: "Fermentation log",
    comments: [
      { by: "hugo", ago: 3.2, body: "He will say yes. I know the owner of the tank room, I can ask on Friday." },
    ],
    thanks: ["hugo", "salome"],
  },
  {
    account: "Nordhavn Ferries",
    by: "ludovic",
    ago: 1 * DAY + 1,
    kind: "risk",
    body: "A yard in Aalborg tells me Ormvik has instruments on two hulls, on loan and free until June.",
    channel: "face-to-face",
    firstHand: false,
    source: "shipyard partner",
    guests: true,
    deal: "Fleet monitoring",
    comments: [
      { by: "noemie", ago: 1 * DAY, body: "Thank you Ludovic. Do you know who let them on board?" },
      { by: "ludovic", ago: 20, body: "Not [[Lars Bergqvist]], he was surprised. I would ask purchasing." },
    ],
    confirms: { "yann.le.goff": "Saw the cases on the quay.", tom: "Their van was at the shipyard on Tuesday." },
    thanks: ["noemie"],
    signal: "competitor",
    signalText: "Ormvik is measuring on board two ferries",
  },
  {
    account: "Aérolor Rotors",
    by: "salome",
    ago: 2 * DAY + 3,
    kind: "question",
    body: "Who signs above €400k at Aérolor since the reorganisation? [[Jean-Luc Marty]] says he does, and I am not sure.",
    deal: "Rotor sensors",
    comments: [
      { by: "hugo", ago: 2 * DAY + 2.5, body: "Last year it was Marty up to 300, I believe." },
      {
        by: "paul",
        ago: 2 * DAY + 1,
        body: "[[Étienne Roumier]] signs up to €1M. Above that it goes to the group in Nantes, on the second Tuesday of the month. Marty only signs renewals.",
      },
      { by: "tom", ago: 2 * DAY + 0.4, body: "Same answer from the test hall, for what it is worth." },
      { by: "salome", ago: 2 * DAY, body: "Thank you Paul, that changes who I call." },
    ],
    accepted: 1,
    thanks: ["ines", "noemie", "hugo", "karim"],
    confirms: { tom: "The test hall says so too.", ines: "Roumier told me himself." },
  },
  {
    account: "Aérolor Rotors",
    by: "adele",
    ago: 3 * DAY + 2,
    kind: "information",
    body: "Their Blagnac site has published a notice for eight new test cells, with offers due next month. #tender #test-benches",
    channel: "web",
    firstHand: false,
    source: "public notice",
    guests: true,
    deal: "Test-bench retrofit",
    comments: [{ by: "salome", ago: 3 * DAY, body: "Eight or six? It changes the price by a third." }],
    thanks: ["salome", "tom"],
    disputes: { tom: "Six cells, not eight. The notice was corrected on Tuesday." },
    signal: "tender",
    signalText: "Test cells in Blagnac, offers due next month",
  },
  {
    account: "Aérolor Rotors",
    by: "ines",
    ago: 6 * DAY + 4,
    kind: "idea",
    body: "We keep answering their tenders with a price. What if we answered with a week on our rig? [[Sofia Andrade]]’s team breaks a blade ring every other month because they only see the resonance after the run; our bench would show it to them on the first afternoon.\n\nIt costs us Yann, one rotor and five days. If it works, the conversation is no longer about the price of a sensor but about the price of a stopped test cell, and that one they know by heart: €38,000 a day.",
    guests: true,
    deal: "Rotor sensors",
    comments: [
      { by: "salome", ago: 6 * DAY + 3, body: "I love it. May I put it in the offer?" },
      { by: "yann.le.goff", ago: 6 * DAY + 2.5, body: "Cinq jours, c’est tenable, si on prépare le rotor avant." },
      { by: "paul", ago: 6 * DAY + 2, body: "Cheaper than the discount they ask for." },
      { by: "tom", ago: 6 * DAY + 1, body: "I can bring the recorder and stay the week." },
      {
        by: "ludovic",
        ago: 5 * DAY + 5,
        body: "[[Étienne Roumier]] did exactly this in his former company. He will like it; let me call him first.",
      },
      { by: "ines", ago: 5 * DAY + 3, body: "Please do, and tell me what he asks." },
    ],
    thanks: ["salome", "noemie", "tom", "paul", "karim", "hugo", "adele", "yann.le.goff", "ludovic"],
  },
  {
    account: "Aérolor Rotors",
    by: "hugo",
    ago: 8 * DAY + 2,
    kind: "update",
    body: "Rotor sensors moved from Qualified to Proposal: the offer left at noon.",
    deal: "Rotor sensors",
    thanks: ["salome"],
  },
  {
    account: "Aérolor Rotors",
    by: "karim",
    ago: 133 * DAY,
    kind: "tip",
    body: "They read the resonance after the run, never during it. [[Sofia Andrade]] would pay to see it live, she said so twice on the hotline. Around €380k for the three cells.",
    channel: "phone",
    firstHand: true,
    source: "support call",
    deal: "Rotor sensors",
    comments: [{ by: "salome", ago: 132.8 * DAY, body: "That is a deal, not a support call. Opening it." }],
    thanks: ["salome", "ines", "tom"],
    confirms: { tom: "Same from the technicians." },
  },
  {
    account: "Aérolor Rotors",
    by: "tom",
    ago: 87 * DAY,
    kind: "information",
    body: "Their cabling allows twelve channels, not sixteen. Counted them with [[Sofia Andrade]], behind cell 2.",
    channel: "face-to-face",
    firstHand: true,
    source: "site visit",
    deal: "Rotor sensors",
    thanks: ["salome", "ines"],
    confirms: { ines: "Counted the same on the drawing." },
  },
  {
    account: "Aérolor Rotors",
    by: "tom",
    ago: 210 * DAY,
    kind: "information",
    body: "Building C is closed to visitors until the new cooling loop is in. Meet them in Colomiers.",
    channel: "face-to-face",
    firstHand: true,
    confirms: { karim: "Turned away at the gate last week." },
  },
];
