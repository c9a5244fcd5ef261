import { useFetcher } from "@remix-run/react";
import { useEffect, useId, useRef, useState, type KeyboardEvent } from "react";
import { useFormFailure } from "~/shell/failure.tsx";
import type { PostResult } from "~/routes/conversation/post-new.ts";
import type { SentBack } from "~/data/sent-back.ts";
import { isUnderWay } from "~/data/under-way.ts";
import { useShellData } from "~/shell/use-shell-data.ts";
import { useFormat, useT } from "~/shell/locale/context.tsx";
import { Icon } from "~/ui/icon.tsx";
import { Kbd } from "~/ui/kbd.tsx";
import { WriteFailure } from "../write-failure.tsx";
import { AboutChips } from "./about-chips.tsx";
import { leaveAddress, openAsAsked } from "./compose-address.ts";
import { FilesBack } from "./files-back.tsx";
import type { Draft, DraftAbout } from "./draft.ts";
import { FoundChips } from "./found-chips.tsx";
import { KindChoice, ReachChoice, SourceChoice } from "./choices.tsx";
import { MarkedText } from "./marked-text.tsx";
import { storedText } from "./mention-text.ts";
import { useContacts } from "./use-contacts.ts";
import { useDraft } from "./use-draft.ts";
import { useFileBox } from "./use-file-box.tsx";
import { namedIn, useFound } from "./use-found.ts";
import { useOn } from "./use-on.tsx";
import { useMentions } from "./use-mentions.tsx";
import { isComposing } from "~/ui/is-composing.ts";

export interface ComposerProps {
  /** Null: begun from anywhere, it is read from the words where it goes. */
  account: { id: string; name: string } | null;
  /** Influencers are invited here: who reads along is then a choice. */
  hasGuests: boolean;
  /** What the address asks to write about. */
  about: DraftAbout;
  /** Refused a moment ago, without the script: what was written then. */
  back: SentBack | undefined;
  /** In a dialog, which has a title of its own and closes when it is done. */
  floating?: boolean;
  /** What was typed while it was on its way. */
  typed?: string;
  onPosted?: (post: Posted) => void;
}

type Posted = Extract<PostResult, { ok: true }>["data"];

/** Where the form goes without the script: to the page itself, with what it was asked to write about, and with the sheet open on a phone. */
function pageAddress(accountId: string | undefined, { deal, people }: DraftAbout): string {
  if (!accountId) return "/compose";
  const about = [...(deal ? [`&deal=${deal.id}`] : []), ...people.map(({ id }) => `&person=${id}`).slice(0, 1)];
  return `/accounts/${accountId}?index${about.join("")}#compose`;
}

/** Where the draft is kept that belongs to no page. */
const ANYWHERE = "anywhere";

/** Links of a post, as the contract takes them. */
const MOST_PEOPLE = 20;

/** One sentence is enough: structure is proposed from the text, never asked for. What is typed survives everything. */
export function Composer({ account, hasGuests, about, back, floating, typed, onPosted }: ComposerProps) {
  const t = useT("conversation");
  const format = useFormat();
  const viewer = useShellData()?.viewer;
  const place = account?.id ?? ANYWHERE;
  const fetcher = useFetcher<PostResult>({ key: `compose-${place}` });
  const failure = useFormFailure(fetcher.data ?? back?.failure);
  const summary = failure.field("body") ?? failure.field("attachmentIds") ?? failure.message;
  const box = useRef<HTMLTextAreaElement>(null);
  const errorId = useId();
  const { draft, change: changeDraft, sending, sent } = useDraft(viewer?.id ?? "", place, box, about);
  const change = (part: Partial<Draft>) => changeDraft(() => part);
  const body = draft?.body ?? "";
  const where = useOn({ account, draft, change });
  const on = where.on?.to === "account" ? where.on : null;
  const { contacts, wake } = useContacts(on?.id ?? null);
  const reading = useFound(body, contacts, on);
  const aboutNow = draft ?? about;
  const chosen: Partial<Pick<Draft, "kind" | "hand" | "channel" | "reach">> = draft ?? back?.words ?? {};
  useEffect(() => {
    if (!floating) openAsAsked();
  }, [floating]);
  const begun = body !== "";
  useEffect(() => {
    if (begun) wake();
  }, [begun, wake]);

  const fileBox = useFileBox(draft?.files ?? [], (changed) => changeDraft((now) => ({ files: changed(now.files) })));

  const posted = fetcher.data?.ok ? fetcher.data.data : null;
  const done = useRef(onPosted);
  done.current = onPosted;
  useEffect(() => {
    if (!posted) return;
    sent(posted.clientId);
    if (done.current) done.current(posted);
    else leaveAddress(true);
  }, [posted, sent]);
  const ready = draft !== null;
  useEffect(() => {
    if (ready && typed) changeDraft((now) => ({ body: now.body + typed }));
  }, [ready, typed, changeDraft]);
  const [unplaced, setUnplaced] = useState(false);

  const busy = isUnderWay(fetcher);
  function post() {
    if (!draft || busy || fileBox.held || !body.trim()) return;
    // Nobody has said what it is about, and it is not for us to guess.
    setUnplaced(!where.on);
    if (!where.on) return;
    const fields = {
      clientId: draft.clientId,
      body: storedText(body, draft.mentions),
      kind: draft.kind || reading.kind,
      hand: draft.hand || reading.hand,
      channel: draft.channel || reading.channel,
      reach: draft.reach,
      attachmentIds: fileBox.ids,
      opportunityId: draft.deal?.id ?? "",
      personIds: draft.people.map(({ id }) => id).join(" "),
      decisions: JSON.stringify(draft.decisions),
      ...where.fields,
      foundIds: namedIn(reading.found)
        .slice(0, MOST_PEOPLE - draft.people.length)
        .join(" "),
    };
    sending();
    fetcher.submit(fields, { method: "post", action: account ? `/accounts/${account.id}/post` : "/compose/post" });
  }

  const mentions = useMentions(body, box, (text, person) => {
    const others = (draft?.mentions ?? []).filter(({ id }) => id !== person.id);
    change({ body: text, mentions: [...others, person] });
  });

  function onKeyDown(event: KeyboardEvent<HTMLTextAreaElement>) {
    if (isComposing(event)) return;
    if (event.key === "Enter" && (event.metaKey || event.ctrlKey)) {
      event.preventDefault();
      return post();
    }
    mentions.takes(event);
  }

  return (
    <fetcher.Form
      className={floating ? "composer-floating" : "composer"}
      id={floating ? undefined : "compose"}
      method="post"
      action={pageAddress(account?.id, about)}
      encType="multipart/form-data"
      {...fileBox.drop}
      aria-label={on ? t("composer.label", { name: on.name }) : t("composer.post")}
      onSubmit={(event) => {
        event.preventDefault();
        post();
      }}
    >
      <div className="composer-top">
        {!floating && <span className="label">{t("composer.ask")}</span>}
        <span className="push" />
        <KindChoice
          value={chosen.kind || reading.kind}
          chosen={Boolean(chosen.kind)}
          onChange={(kind) => change({ kind })}
        />
        {!floating && (
          <a className="btn btn-small btn-plain only-phone" href="#main">
            {t("common:close")}
          </a>
        )}
      </div>
      <div className="composer-box">
        <MarkedText text={body} found={reading.found} />
        <textarea
          dir="auto"
          ref={box}
          className="composer-text"
          name="body"
          required
          maxLength={20_000}
          {...(draft ? { value: body } : { defaultValue: back?.words.body })}
          placeholder={t(account ? "composer.placeholder" : "composer.placeholderAnywhere")}
          aria-label={t("composer.body")}
          aria-describedby={summary ? errorId : undefined}
          aria-invalid={summary ? true : undefined}
          {...mentions.box}
          onFocus={wake}
          onChange={(event) => {
            change({ body: event.target.value });
            mentions.moved(event.target.selectionStart, true);
          }}
          onSelect={(event) => mentions.moved(event.currentTarget.selectionStart)}
          onKeyDown={onKeyDown}
          onPaste={fileBox.paste}
        />
        {mentions.list}
      </div>
      <AboutChips
        about={aboutNow}
        onChange={(part) => {
          change(part);
          leaveAddress(false);
        }}
      />
      {where.row}
      {!account && !draft && (
        <div className="composer-note">
          <label>
            <span className="label">{t("on.accountOrNone")}</span>
            <input className="input" name="accountNamed" maxLength={200} />
          </label>
        </div>
      )}
      {unplaced && !where.on && (
        <p className="error composer-error" role="alert">
          <Icon name="circle-alert" /> {t("on.choose")}
        </p>
      )}
      <FoundChips
        found={reading.found}
        decisions={draft?.decisions ?? []}
        placed={where.on !== null && where.on.to !== "none"}
        onDecide={(decisions) => change({ decisions })}
      />
      {draft ? fileBox.list : <FilesBack ids={back?.files ?? []} />}
      {summary && (
        <WriteFailure
          id={errorId}
          failure={failure}
          summary={summary}
          note={t("composer.safe")}
          className="error composer-error"
        />
      )}
      <div className="composer-foot">
        <SourceChoice
          hand={chosen.hand || reading.hand}
          channel={chosen.channel || reading.channel}
          onChange={(part) => change(part)}
        />
        {hasGuests && viewer?.role !== "influencer" && (
          <ReachChoice value={chosen.reach ?? ""} onChange={(reach) => change({ reach })} />
        )}
        {fileBox.button}
        <span className={fileBox.held ? "hint push" : "hint push hide-phone"} aria-live="polite">
          {fileBox.held
            ? t(fileBox.refused ? "files.refused" : "files.held")
            : (body || fileBox.ids) && draft?.keptAt
              ? t("composer.kept", { time: format.clock(draft.keptAt) })
              : ""}
        </span>
        <button
          className="btn btn-primary"
          type="submit"
          aria-busy={busy || undefined}
          aria-disabled={fileBox.held || undefined}
        >
          {where.label} <Kbd command>↵</Kbd>
        </button>
      </div>
    </fetcher.Form>
  );
}
