import { bareId } from "~/data/ids.ts";
import type { UnplacedQuery } from "~/gql/graphql.ts";
import { useT } from "~/shell/locale/context.tsx";
import { Avatar } from "~/ui/avatar.tsx";
import { Icon } from "~/ui/icon.tsx";
import { Choice } from "../search/choice.tsx";
import { Kind } from "../signs/kind.tsx";
import { When } from "../signs/when.tsx";

type Post = UnplacedQuery["unplacedPosts"]["edges"][number]["node"];

/** A post that waits, what it may be about, and the picker: one press places it. */
export function UnplacedPost({ post }: { post: Post }) {
  const t = useT("conversation");
  const id = bareId(post.id);
  const action = `/posts/${id}/act`;
  const guesses = post.accountGuesses.slice(0, 3);
  const [author = ""] = post.author.name.split(" ");
  return (
    <li>
      <Avatar name={post.author.name} size={32} />
      <div>
        <p className="post-head">
          <a className="who" href={`/colleagues/${bareId(post.author.id)}`}>
            {post.author.name}
          </a>
          <span className="quiet">{post.author.department}</span>
          <Kind kind={post.kind} />
          <span className="end">
            <a href={`/posts/${id}`}>
              <When at={post.createdAt} />
            </a>
          </span>
        </p>
        <p className="said" dir="auto">
          {post.excerpt}
        </p>
        {post.viewerCan.place && (
          <div className="btn-row">
            <form method="post" action={action} data-enhance="" data-key={`guess-${id}`} className="row wrap">
              <input type="hidden" name="intent" value="place" />
              <span className="guess">{t(guesses.length > 0 ? "unplaced.perhaps" : "unplaced.noGuess")}</span>
              {guesses.map((guess) => (
                <button
                  key={guess.accountId ?? guess.name}
                  className="chip proposed"
                  name={guess.accountId ? "account" : "newAccount"}
                  value={guess.accountId ? bareId(guess.accountId) : guess.name}
                  aria-label={t("unplaced.placeOn", { name: author, account: guess.name })}
                >
                  <Icon name={guess.accountId ? "building-2" : "plus"} />{" "}
                  {guess.accountId ? guess.name : t("on.create", { name: guess.name })}{" "}
                  {guess.accountId && (
                    <span className="num">{t(`on.reason_${guess.reason}`, { words: guess.text })}</span>
                  )}
                </button>
              ))}
            </form>
            <details className="place-it">
              <summary className="btn btn-small" aria-label={t("unplaced.placeNamed", { name: author })}>
                {t("unplaced.place")}
              </summary>
              <form method="post" action={action} data-enhance="" data-key={`place-${id}`} className="place-fields">
                <input type="hidden" name="intent" value="place" />
                <Choice
                  name="accountNamed"
                  kind="account"
                  value={null}
                  placeholder={t("on.search")}
                  label={t("on.account")}
                  required
                />
                <button className="btn btn-small btn-primary">{t("unplaced.placeNow")}</button>
              </form>
            </details>
          </div>
        )}
      </div>
    </li>
  );
}
