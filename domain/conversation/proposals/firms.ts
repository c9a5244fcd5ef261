const SUPPLIER =
  "(?:suppliers?|providers?|vendors?|competitors?|rivals?|incumbents?|fournisseurs?|prestataires?|sous-traitants?|concurrente?s?)";
const WHICH = "(?:current|present|old|new|main|usual|actuel|historique|principal|habituel)";
const WHOSE = "(?:their|our|its|the|a|an|leurs?|notre|nos|le|la|les|l['’]|un|une)";

/** What one says of a firm before its name: that one buys from it, is unhappy with it, or could leave it for another. */
const CUES = [
  "(?:(?:un)?happy|(?:un|dis)?satisfied|pleased|(?:un)?impressed|disappointed|frustrated|fed up|had enough|tired|let down|trouble|problems?|issues|(?:under |a )?contract|signed|compet(?:e|es|ing)|stuck) (?:with|by|of|at)",
  "complain(?:s|ed|ing)? (?:about|of)",
  "(?:(?:mé)?contente?s?|(?:in)?satisfaite?s?|déçue?s?|lassée?s?|agacée?s?|excédée?s?|plaint|plaignent|marre|problèmes?|soucis?|ennuis?|contrat|signé) (?:de |d['’]|du |par |avec |contre |chez )",
  `${SUPPLIER}(?: ${WHICH}e?)?(?:,| :| is| was| remains| called| named| est| était| reste| s['’]appelle)?`,
  "switch(?:es|ed|ing)? (?:from|to)|instead of|rather than|plutôt que|à la place de|au lieu de|face à|against|contre|versus|vs\\.?",
  "(?:lost|perdu) (?:[\\p{L}\\d•]+ ){0,4}(?:to|contre)|(?:quotes?|offers?|bids?) (?:from|by)|(?:devis|offre) (?:de|chez)",
  "(?:buys?|bought|buying|orders?|ordered|supplied|equipped|delivered) (?:from|by)|(?:achètent?|acheté) (?:à|chez)|(?:équipée?s?|fournie?s?|livrée?s?) (?:par|en)",
].join("|");
const BEFORE = new RegExp(`(?<!\\p{L})(?:${CUES})\\s?(?:${WHOSE}\\s?)?(?:${WHICH}e? )?$`, "iu");
const AFTER = new RegExp(
  `^,? (?:(?:is|was|remains|est|était|reste) )?${WHOSE}\\s?(?:${WHICH} )?(?:\\p{Ll}+ )?${SUPPLIER}(?!\\p{L}| (?:manager|contact|quality))`,
  "u",
);

/** Looked at before a name: as much as the longest cue needs. */
const REACH = 64;

/** Whether what surrounds a name says that it is a firm's. Whoever has a given name, a role or a "Mrs" may be blamed, too. */
export function standsAsFirm(text: string, start: number, end: number): boolean {
  return BEFORE.test(text.slice(Math.max(0, start - REACH), start)) || AFTER.test(text.slice(end, end + REACH));
}
