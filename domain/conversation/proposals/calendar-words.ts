/** Words of the calendar, folded (no accents, lower case). */
export const MONTHS: Record<string, number> = Object.fromEntries(
  [
    "january janvier",
    "february fevrier",
    "march mars",
    "april avril",
    "may mai",
    "june juin",
    "july juillet",
    "august aout",
    "september septembre",
    "october octobre",
    "november novembre",
    "december decembre",
  ].flatMap((names, index) => names.split(" ").map((name) => [name, index] as const)),
);

export const WEEKDAYS = new Set(
  (
    "monday tuesday wednesday thursday friday saturday sunday " + "lundi mardi mercredi jeudi vendredi samedi dimanche"
  ).split(" "),
);

/** First month of each season and its length in months (meteorological seasons; "la rentrée" is September). */
export const SEASONS: Record<string, [month: number, months: number]> = {
  spring: [2, 3],
  printemps: [2, 3],
  summer: [5, 3],
  ete: [5, 3],
  autumn: [8, 3],
  automne: [8, 3],
  winter: [11, 3],
  hiver: [11, 3],
  rentree: [8, 1],
};

export const COUNTS: Record<string, number> = {
  un: 1,
  une: 1,
  deux: 2,
  trois: 3,
  quatre: 4,
  cinq: 5,
  six: 6,
  huit: 8,
  dix: 10,
  douze: 12,
  quinze: 15,
};

export const ORDINALS: Record<string, number> = {
  premier: 1,
  "1er": 1,
  first: 1,
  "1st": 1,
  deuxieme: 2,
  second: 2,
  "2e": 2,
  "2eme": 2,
  "2nd": 2,
  troisieme: 3,
  third: 3,
  "3e": 3,
  "3eme": 3,
  "3rd": 3,
  quatrieme: 4,
  fourth: 4,
  "4e": 4,
  "4eme": 4,
  "4th": 4,
  dernier: 4,
  last: 4,
};
