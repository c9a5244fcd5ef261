import type { DraftAbout } from "~/components/conversation/composer/draft.ts";
import { bareId, globalId, isUuid } from "~/data/ids.ts";
import type { Gql } from "~/data/load-context.ts";
import { ComposeAboutQuery } from "./conversation.query.ts";

/**
 * `?deal=` and `?person=`: what the composer of this account starts with. What is not there, not theirs to see, or a deal of
 * another account, is left out: one can still write.
 */
export async function composeAbout(
  gql: Gql,
  accountId: string | undefined,
  search: URLSearchParams,
): Promise<DraftAbout> {
  const [deal, person] = [search.get("deal") ?? "", search.get("person") ?? ""];
  const [byDeal, byPerson] = [isUuid(deal), isUuid(person)];
  if (!byDeal && !byPerson) return { deal: null, people: [] };
  const found = await gql(ComposeAboutQuery, {
    deal: globalId("Opportunity", byDeal ? deal : undefined),
    person: globalId("Person", byPerson ? person : undefined),
    byDeal,
    byPerson,
  });
  const { opportunity } = found;
  const here = opportunity && bareId(opportunity.accountId) === accountId?.toLowerCase();
  return {
    deal: here ? { id: bareId(opportunity.id), name: opportunity.name, teamOnly: opportunity.dealTeamOnly } : null,
    people: found.person ? [{ id: bareId(found.person.id), name: found.person.name }] : [],
  };
}
