import { bareId } from "~/data/ids.ts";
import type { SearchResultFragment } from "~/gql/graphql.ts";
import { useT } from "~/shell/locale/context.tsx";
import { Avatar } from "~/ui/avatar.tsx";

const SHOWN = 4;

/** Whom to ask: those who wrote what answers, the most first. Counted among the hits shown, and says no more than they do. */
export function Experts({ hits }: { hits: readonly SearchResultFragment[] }) {
  const t = useT("search");
  const counts = new Map<string, { author: NonNullable<SearchResultFragment["author"]>; count: number }>();
  for (const { author } of hits) {
    if (author) counts.set(author.id, { author, count: (counts.get(author.id)?.count ?? 0) + 1 });
  }
  // Equal counts keep the order of the hits, best first.
  const most = [...counts.values()].sort((a, b) => b.count - a.count).slice(0, SHOWN);
  if (most.length === 0) return null;
  return (
    <p className="experts">
      <span className="quiet">{t("here.ask")}</span>
      {most.map(({ author, count }) => (
        <a className="chip" key={author.id} href={`/colleagues/${bareId(author.id)}`}>
          <Avatar name={author.name} size={20} shape={author.role === "influencer" ? "guest" : "colleague"} />
          {author.name} <span className="num">{count}</span>
        </a>
      ))}
    </p>
  );
}
