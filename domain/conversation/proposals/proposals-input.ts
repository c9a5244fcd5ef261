import { findAmounts } from "./amounts.ts";
import { findCompetitors } from "./competitors.ts";
import { findEmails, findPhones, findUrls } from "./contact-details.ts";
import { inZone } from "./days.ts";
import { findDates } from "./dates.ts";
import type { Found, FoundOf, ProposalContext } from "./found.ts";
import { findFirms } from "./firm-names.ts";
import { findKnown } from "./known.ts";
import { proposeOpportunity } from "./opportunity.ts";
import { findPeople } from "./people.ts";
import { mask, MAX_READ } from "./reading.ts";
import { findRoles, isHalfHeading } from "./roles.ts";

/**
 * Structure proposed from a sentence, French and English mixed; nothing is stored before someone accepts it. Pure and
 * browser-safe: the composer loads it lazily and runs it while one types, the server runs the same code on what arrives by
 * e-mail. Spans are exact in `text`; a new opportunity repeats the span of its amount, other spans do not overlap except a
 * role inside the words that cue a person. Reads at most MAX_READ characters.
 */
export function extractProposals(text: string, context: ProposalContext): Found[] {
  const read = text.slice(0, MAX_READ);
  if (read.trim().length < 3) return [];
  const emails = findEmails(read);
  const urls = findUrls(mask(read, emails));
  let rest = mask(read, [...emails, ...urls]);

  const known = findKnownThings(rest, context);
  const amounts = findAmounts(rest, context.country);
  rest = mask(rest, [...known, ...amounts]);
  const phones = findPhones(rest, context.country);
  rest = mask(rest, phones);
  const now = context.timeZone ? inZone(context.now, context.timeZone) : context.now;
  const dates = findDates(rest, now, context.locale, context.country);
  rest = mask(rest, dates);
  const roles = findRoles(rest);
  const people = findPeople(read, mask(rest, roles), roles);
  const competitors = findCompetitors(mask(rest, [...people, ...roles]));
  const rivals = new Set(competitors.map(({ value }) => value.name));
  const firms = findFirms(mask(rest, [...people, ...competitors]), roles).flatMap(({ sure: _sure, ...firm }) =>
    rivals.has(firm.value.name) ? [] : [firm],
  );
  addTitles(read, known, roles);

  const found: Found[] = [
    ...emails,
    ...urls,
    ...known,
    ...amounts,
    ...phones,
    ...dates,
    ...roles.filter((role) => !isHalfHeading(read, role)),
    ...people,
    ...competitors,
    ...firms,
  ];
  const opportunity = proposeOpportunity(read, mask(rest, people), { amounts, dates, now });
  const alreadyKnown = known.some((hit) => hit.kind === "opportunity");
  if (opportunity && !alreadyKnown) found.push(opportunity);
  return found.sort((a, b) => a.start - b.start || a.end - b.end);
}

function findKnownThings(text: string, context: ProposalContext) {
  const accounts = findKnown(text, context.knownAccounts).map(({ known, ...span }): FoundOf<"account"> => ({
    kind: "account",
    ...span,
    value: known,
  }));
  const opportunities = findKnown(mask(text, accounts), context.knownOpportunities).map(
    ({ known, ...span }): FoundOf<"opportunity"> => ({ kind: "opportunity", ...span, value: known }),
  );
  const people = findKnown(mask(text, [...accounts, ...opportunities]), context.knownPeople).map(
    ({ known, ...span }): FoundOf<"person"> => {
      const [givenName, ...family] = known.name.split(" ");
      const value = { id: known.id, givenName: givenName ?? null, familyName: family.join(" ") || null };
      return { kind: "person", ...span, value };
    },
  );
  return [...accounts, ...opportunities, ...people];
}

/** "Claire Dupont, their new CTO": the role of a known person is news as well. */
function addTitles(text: string, known: readonly Found[], roles: readonly FoundOf<"role">[]): void {
  for (const hit of known) {
    if (hit.kind !== "person") continue;
    const role = roles.find(
      ({ start, end }) =>
        (start >= hit.end &&
          start - hit.end < 24 &&
          /^(?:, | \(| is | est | as )[^.;:]{0,12}$/.test(text.slice(hit.end, start))) ||
        (end <= hit.start && /^[\s,:]{1,2}$/.test(text.slice(end, hit.start))),
    );
    if (!role) continue;
    hit.value.title = role.value.title;
    role.value.person = hit.text;
  }
}
