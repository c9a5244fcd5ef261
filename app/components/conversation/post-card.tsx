import { bareId } from "~/data/ids.ts";
import type { PostCardFragment, SignerFragment } from "~/gql/graphql.ts";
import { useFormat, useSay, useT } from "~/shell/locale/context.tsx";
import { Avatar } from "~/ui/avatar.tsx";
import { classNames } from "~/ui/class-names.ts";
import { Icon } from "~/ui/icon.tsx";
import { Kind } from "../signs/kind.tsx";
import { Live } from "../signs/live.tsx";
import { Provenance } from "../signs/provenance.tsx";
import { ValueMeter, type ValueMeterProps } from "../signs/value-meter.tsx";
import { When } from "../signs/when.tsx";
import { CommentList } from "./comment-list.tsx";
import { FileChip } from "./file-chips.tsx";
import { PostActs } from "./post-acts.tsx";
import { PostPlace } from "./post-place.tsx";
import { PostProposals } from "./post-proposals.tsx";

interface PostCardProps {
  post: PostCardFragment;
  /** On pages of many accounts, whose conversation it is. */
  showAccount?: boolean;
  /** Came after the reader's last visit. */
  fresh?: boolean;
  /** Came in while the page was open. */
  live?: boolean;
  serif?: boolean;
  compact?: boolean;
}

/** Above so many letters of HTML, a body is long: the reader's serif applies. */
const LONG = 340;

export function PostCard({ post, showAccount, fresh, live, serif, compact }: PostCardProps) {
  const t = useT("conversation");
  const id = bareId(post.id);
  return (
    <article
      className={classNames("post", compact && "post-compact", fresh && "is-new", post.value?.ageing && "is-ageing")}
      id={`post-${id}`}
      aria-label={t("post.label", { name: post.author.name, kind: t(`signs:kind.${post.kind}`) })}
    >
      <Avatar name={post.author.name} size={32} shape={post.author.role === "influencer" ? "guest" : "colleague"} />
      <div>
        {showAccount && (
          <p className="where">
            <PostPlace post={post} />
          </p>
        )}
        <header className="post-head">
          <a className="who" href={`/colleagues/${bareId(post.author.id)}`}>
            {post.author.name}
          </a>
          <span className="quiet">{placeOf(post.author, t("post.invited"))}</span>
          <Kind kind={post.kind} />
          {post.pinnedAt && <span className="badge">{t("post.pinned")}</span>}
          <span className="end">
            <a href={`/posts/${id}`}>
              {live ? (
                <Live>
                  <When at={post.createdAt} />
                </Live>
              ) : (
                <When at={post.createdAt} />
              )}
            </a>
            {post.value && <PostValue meter={post.value.meter} />}
          </span>
        </header>
        <div
          className={classNames("post-body", serif && post.bodyHtml.length > LONG && "serif")}
          // Made by renderMarkdown on the server: no raw HTML passes, links are checked (domain/conversation/markdown.ts).
          dir="auto"
          dangerouslySetInnerHTML={{ __html: post.bodyHtml }}
        />
        <PostMeta post={post} />
        <PostProposals post={post} />
        <PostNotes post={post} />
        <PostActs post={post} />
        <CommentList post={post} answerOnly={compact} />
      </div>
    </article>
  );
}

function placeOf(author: SignerFragment, invited: string): string {
  return author.role === "influencer" ? [author.title, invited].filter(Boolean).join(", ") : author.department;
}

type Meter = NonNullable<PostCardFragment["value"]>["meter"];

export function PostValue({ meter }: { meter: Meter }) {
  const say = useSay();
  const value = {} as ValueMeterProps["value"];
  const why = {} as ValueMeterProps["why"];
  for (const { name, level, key, params } of meter) {
    const part = name as keyof ValueMeterProps["value"];
    value[part] = level;
    why[part] = say(key, params as Record<string, string | number>);
  }
  return <ValueMeter value={value} why={why} />;
}

function PostMeta({ post }: { post: PostCardFragment }) {
  const t = useT("conversation");
  const format = useFormat();
  const parts = [
    t("post.from", { name: post.author.name.split(" ")[0] }),
    post.firstHand === null || post.firstHand === undefined ? null : t(post.firstHand ? "hand.first" : "hand.second"),
    post.source || (post.channel ? t(`channel.${post.channel}`) : null),
    post.forGuests ? t("post.guestsRead") : null,
    post.editedAt ? t("post.edited") : null,
  ].filter(Boolean);
  const told = parts.length > 1;
  // Who is named in the text is a link there already.
  const people = post.people.filter(({ id }) => !post.bodyHtml.includes(bareId(id)));
  const chips = post.opportunities.length + people.length + post.attachments.length;
  if (!told && chips === 0) return null;
  return (
    <div className="post-meta">
      {told && <Provenance href={`/posts/${bareId(post.id)}`} parts={parts} />}
      {people.map((person) => (
        <a className="chip" key={person.id} href={`/people/${bareId(person.id)}`}>
          <Icon name="user-round" /> {person.name}
        </a>
      ))}
      {post.opportunities.map((deal) => (
        <a className="chip" key={deal.id} href={`/opportunities/${bareId(deal.id)}`}>
          <Icon name="columns-3" /> {deal.name}{" "}
          {typeof deal.amount === "number" && <span className="num">{format.money(deal.amount, deal.currency)}</span>}
        </a>
      ))}
      {post.attachments.map((file) => (
        <FileChip key={file.id} file={file} />
      ))}
    </div>
  );
}

/** Who confirms, who disputes, and why: the reasons are worth more than the count. */
function PostNotes({ post }: { post: PostCardFragment }) {
  const t = useT("conversation");
  const said = post.verdicts.filter((verdict) => verdict.reason);
  if (said.length === 0) return null;
  return (
    <div className="notes">
      {said.map((verdict) => (
        <p className="note" key={verdict.user.id}>
          <span className={verdict.kind === "confirm" ? "is-good" : "is-bad"}>
            <Icon name={verdict.kind === "confirm" ? "check" : "x"} />
          </span>
          <span>
            <b>{t(`verdict.${verdict.kind}s`, { name: verdict.user.name })}</b> {verdict.reason}
          </span>
        </p>
      ))}
    </div>
  );
}
