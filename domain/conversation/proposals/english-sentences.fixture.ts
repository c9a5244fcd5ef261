/** What colleagues really type in English, invented, written down before the code was tuned on it; see sentences.fixture.ts. */

export const ENGLISH: readonly (readonly [text: string, expected: readonly string[]])[] = [
  [
    "Met Claire Dupont, their new CTO, +33 6 12 44 08 75. She is unhappy with the vibration supplier and has about 200 k€ to spend before March.",
    [
      "person:Claire Dupont",
      "role:CTO",
      "phone:+33612440875",
      "amount:200000 EUR",
      "date:2027-03-01..2027-03-31",
      "opportunity",
    ],
  ],
  [
    "Met Claire Dupont on the 8:07 to Paris. She starts on Monday and wants every vibration contract on her desk by the end of the month.",
    ["person:Claire Dupont", "date:2027-01-18", "date:2027-01-21..2027-01-31"],
  ],
  [
    "Their head of procurement is Ingrid Halvorsen, ingrid.halvorsen@norskrotor.no",
    ["role:Head of procurement", "person:Ingrid Halvorsen", "email:ingrid.halvorsen@norskrotor.no"],
  ],
  [
    "The tender for the cooling pumps is worth $1.5m and closes on 12 March 2027.",
    ["amount:1500000 USD", "date:2027-03-12", "opportunity"],
  ],
  ["I heard they are going with Vibratec instead of us, because of price.", ["competitor:Vibratec"]],
  [
    "Called Tom O'Neill (CFO): budget frozen until Q3.",
    ["person:Tom O'Neill", "role:CFO", "date:2027-07-01..2027-09-30"],
  ],
  ["Does anyone know someone in maintenance at their Leeds plant?", []],
  [
    "Spoke with Anna van der Meer, VP Sales, about the renewal. She wants a quote by Friday.",
    ["person:Anna van der Meer", "role:VP Sales", "date:2027-01-15", "opportunity"],
  ],
  [
    "Sarah Whitfield joins as CIO in May. She ran the same project at her last company.",
    ["person:Sarah Whitfield", "role:CIO", "date:2027-05-01..2027-05-31"],
  ],
  ["They may come to the office, we will see.", []],
  ["The deal is between £90k and £120k depending on options.", ["amount:120000 GBP", "opportunity"]],
  [
    "Priya Raman told me the London team is being restructured next quarter.",
    ["person:Priya Raman", "date:2027-04-01..2027-06-30"],
  ],
  [
    "Please ring Mrs Okafor on 020 7946 0018 next week.",
    ["person:Okafor", "phone:+442079460018", "date:2027-01-18..2027-01-24"],
  ],
  ["FYI Rotor Sensors demo went well, they liked the dashboard.", ["account:Rotor Sensors"]],
  [
    "Just met Kwame ASANTE, plant manager in Tema. They need twelve vibration probes before the summer.",
    ["person:Kwame ASANTE", "role:Plant manager", "date:2027-06-01..2027-08-31"],
  ],
  [
    "Contact: Dr. Lena Fischer, lena.fischer@turbinenwerk.example, +49 30 901820",
    ["person:Lena Fischer", "email:lena.fischer@turbinenwerk.example", "phone:+4930901820"],
  ],
  ["The new CEO, James Harrington, is a former colleague of mine.", ["role:CEO", "person:James Harrington"]],
  ["New CFO named at Brightwater: Olivia Chen.", ["role:CFO", "person:Olivia Chen"]],
  ["Their current supplier is late again; Marcus thinks we have a chance.", []],
  ["Meeting moved to Tuesday, the April deadline stays.", ["date:2027-01-19", "date:2027-04-01..2027-04-30"]],
  [
    "Signed! 45,000 EUR for the pilot, installation in June.",
    ["amount:45000 EUR", "date:2027-06-01..2027-06-30", "opportunity"],
  ],
  ["Invoice 2027-0113 for €4,310.50 is still unpaid.", ["amount:4310.5 EUR"]],
  ["Bumped into Sean McKay at the Hannover fair, he asked for a price on 300 sensors.", ["person:Sean McKay"]],
  [
    "Write to purchasing@aerolor.example or call (0)20 7946 0018.",
    ["email:purchasing@aerolor.example", "phone:+442079460018"],
  ],
  ["Monday's workshop with Aérolor went fine. Ideas: joint case study, reference visit.", ["date:2027-01-18"]],
  [
    "Apparently their buyer Giulia Conti moves to Sorelio in two weeks.",
    ["role:Buyer", "person:Giulia Conti", "date:2027-01-28"],
  ],
  ["Who decides there? I thought it was the head of engineering.", ["role:Head of engineering"]],
  ["Our competitor Vibratec quoted 15% less.", ["competitor:Vibratec"]],
  [
    "Renewal is due 31/03/2027, current contract is 84k a year.",
    ["date:2027-03-31", "amount:84000 EUR", "opportunity"],
  ],
  ["Great visit in Lyon today, five people from production, lots of questions about ATEX.", ["date:2027-01-14"]],
  ["Ask Mr. Patel whether the September shutdown is confirmed.", ["person:Patel", "date:2027-09-01..2027-09-30"]],
  ["Christmas market stand: 40 visitors, three leads, nothing urgent.", []],
  ["Zoltán Szabó from quality says the probes drift above 80 degrees.", ["person:Zoltán Szabó"]],
  [
    "Had coffee with their CIO Daniel Brandt in Munich, they plan to replace the ERP by end of 2027.",
    ["role:CIO", "person:Daniel Brandt", "date:2027-12-21..2027-12-31"],
  ],
  [
    "Nadia El Amrani from finance confirmed the £60,000 budget for 2028.",
    ["person:Nadia El Amrani", "amount:60000 GBP", "date:2028-01-01..2028-12-31", "opportunity"],
  ],
  [
    "Their plant in Ghent is hiring 40 operators, press release at www.gentpress.example/2027/01.",
    ["url:https://www.gentpress.example/2027/01"],
  ],
  [
    "Looking for a warm intro to Beatriz Moreno, head of sustainability at Solvane.",
    ["person:Beatriz Moreno", "role:Head of sustainability", "account:Solvane"],
  ],
  ["Tell Omar that the parts arrive on 2 February.", ["date:2027-02-02"]],
  [
    "We lost the Q2 tender to Vibratec, 20k cheaper.",
    ["date:2027-04-01..2027-06-30", "competitor:Vibratec", "opportunity"],
  ],
  [
    "Jon Bergström, their sales director, is moving to Sorelio next month.",
    ["person:Jon Bergström", "role:Sales director", "date:2027-02-01..2027-02-28"],
  ],
  [
    "The maintenance contract (CHF 75'000) ends in December.",
    ["amount:75000 CHF", "date:2027-12-01..2027-12-31", "opportunity"],
  ],
  ["Wei Zhang said the audit found nothing, all good on our side.", ["person:Wei Zhang"]],
  [
    "Big Ben Foundry asked for references; Emily Watson will send two by Monday.",
    ["person:Emily Watson", "date:2027-01-18", "account:Big Ben Foundry"],
  ],
  ["They are unhappy with Quenby Gauge, whose probes drift in the heat.", ["competitor:Quenby Gauge"]],
  [
    "Met Oksana Brandvik, their new CTO: fed up with Quenby Gauge, budget €80k.",
    ["person:Oksana Brandvik", "role:CTO", "account:Quenby Gauge", "amount:80000 EUR", "opportunity"],
  ],
  ["Their supplier is Talmeret Orvane, who delivers late.", ["competitor:Talmeret Orvane"]],
  ["We lost the tender to Strandholt Verin, on price.", ["competitor:Strandholt Verin"]],
  ["Quenby Gauge is their current supplier; Quenby Gauge has a twelve-week lead time.", ["competitor:Quenby Gauge"]],
  ["She had a quote from Ormvik Selden last week.", ["date:2027-01-04..2027-01-10", "competitor:Ormvik Selden"]],
  ["They are unhappy with Rachel Whitcombe, who never calls back.", ["person:Rachel Whitcombe"]],
  ["She complained about Mr Ormsby and his invoices.", ["person:Ormsby"]],
];
