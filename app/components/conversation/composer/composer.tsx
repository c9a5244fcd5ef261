import { useFetcher } from "@remix-run/react";
import { useEffect, useId, useRef, type KeyboardEvent } from "react";
import { useFormFailure } from "~/shell/failure.tsx";
import type { PostResult } from "~/routes/conversation/post-new.ts";
import { useShellData } from "~/routes/_app/layout.tsx";
import { useFormat, useT } from "~/shell/locale/context.tsx";
import { Icon } from "~/ui/icon.tsx";
import { Kbd } from "~/ui/kbd.tsx";
import { AboutChips } from "./about-chips.tsx";
import { leaveAddress, openAsAsked } from "./compose-address.ts";
import { AttachButton, ComposerFiles } from "./composer-files.tsx";
import type { Draft, DraftAbout, DraftFile } from "./draft.ts";
import { FoundChips } from "./found-chips.tsx";
import { KindChoice, ReachChoice, SourceChoice } from "./choices.tsx";
import { MarkedText } from "./marked-text.tsx";
import { storedText } from "./mention-text.ts";
import { takeBack } from "./send-file.ts";
import { useContacts } from "./use-contacts.ts";
import { useDraft } from "./use-draft.ts";
import { namedIn, useFound } from "./use-found.ts";
import { useMentions } from "./use-mentions.tsx";
import { useUploads } from "./use-uploads.ts";

export interface ComposerProps {
  accountId: string;
  accountName: string;
  /** Influencers are invited here: who reads along is then a choice. */
  hasGuests: boolean;
  /** What the address asks to write about. */
  about: DraftAbout;
}

/** Links of a post, as the contract takes them. */
const MOST_PEOPLE = 20;

/** One sentence is enough: structure is proposed from the text, never asked for. What is typed survives everything. */
export function Composer({ accountId, accountName, hasGuests, about }: ComposerProps) {
  const t = useT("conversation");
  const format = useFormat();
  const viewer = useShellData()?.viewer;
  const fetcher = useFetcher<PostResult>({ key: `compose-${accountId}` });
  const failure = useFormFailure(fetcher.data);
  const summary = failure.field("body") ?? failure.field("attachmentIds") ?? failure.message;
  const box = useRef<HTMLTextAreaElement>(null);
  const errorId = useId();
  const { draft, change: changeDraft, sent } = useDraft(viewer?.id ?? "", accountId, box, about);
  const change = (part: Partial<Draft>) => changeDraft(() => part);
  const body = draft?.body ?? "";
  const { contacts, wake } = useContacts(accountId);
  const reading = useFound(body, contacts);
  const aboutNow = draft ?? about;
  useEffect(openAsAsked, []);
  const begun = body !== "";
  useEffect(() => {
    if (begun) wake();
  }, [begun, wake]);

  const files = draft?.files ?? [];
  const changeFiles = (changed: (files: DraftFile[]) => DraftFile[]) =>
    changeDraft((now) => ({ files: changed(now.files) }));
  const uploading = useUploads(files.length, (file) =>
    changeFiles((now) => [...now.filter(({ id }) => id !== file.id), file]),
  );

  const posted = fetcher.data?.ok ? fetcher.data.data.clientId : null;
  useEffect(() => {
    if (!posted) return;
    sent(posted);
    leaveAddress(true);
  }, [posted, sent]);

  const busy = fetcher.state !== "idle";
  const held = uploading.uploads.length > 0;
  function post() {
    if (!draft || busy || held || !body.trim()) return;
    const fields = {
      clientId: draft.clientId,
      body: storedText(body, draft.mentions),
      kind: draft.kind || reading.kind,
      hand: draft.hand || reading.hand,
      channel: draft.channel || reading.channel,
      reach: draft.reach,
      attachmentIds: files.map(({ id }) => id).join(" "),
      opportunityId: draft.deal?.id ?? "",
      personIds: draft.people.map(({ id }) => id).join(" "),
      foundIds: namedIn(reading.found)
        .slice(0, MOST_PEOPLE - draft.people.length)
        .join(" "),
    };
    fetcher.submit(fields, { method: "post", action: `/accounts/${accountId}/post` });
  }

  const mentions = useMentions(body, box, (text, person) => {
    const others = (draft?.mentions ?? []).filter(({ id }) => id !== person.id);
    change({ body: text, mentions: [...others, person] });
  });

  function onKeyDown(event: KeyboardEvent<HTMLTextAreaElement>) {
    if (event.key === "Enter" && (event.metaKey || event.ctrlKey)) {
      event.preventDefault();
      return post();
    }
    mentions.takes(event);
  }

  return (
    <fetcher.Form
      className="composer"
      id="compose"
      method="post"
      action={`/accounts/${accountId}/post`}
      encType="multipart/form-data"
      onDragOver={(event) => {
        if (event.dataTransfer.types.includes("Files")) event.preventDefault();
      }}
      onDrop={(event) => {
        if (event.dataTransfer.files.length === 0) return;
        event.preventDefault();
        uploading.add([...event.dataTransfer.files]);
      }}
      aria-label={t("composer.label", { name: accountName })}
      onSubmit={(event) => {
        event.preventDefault();
        post();
      }}
    >
      <div className="composer-top">
        <span className="label">{t("composer.ask")}</span>
        <span className="push" />
        <KindChoice
          value={draft?.kind || reading.kind}
          chosen={Boolean(draft?.kind)}
          onChange={(kind) => change({ kind })}
        />
        <a className="btn btn-small btn-plain only-phone" href="#main">
          {t("common:close")}
        </a>
      </div>
      <div className="composer-box">
        <MarkedText text={body} found={reading.found} />
        <textarea
          ref={box}
          className="composer-text"
          name="body"
          required
          maxLength={20_000}
          value={draft ? body : undefined}
          placeholder={t("composer.placeholder")}
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
          onPaste={(event) => {
            if (event.clipboardData.files.length === 0) return;
            event.preventDefault();
            uploading.add([...event.clipboardData.files]);
          }}
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
      <FoundChips found={reading.found} />
      <ComposerFiles
        files={files}
        uploads={uploading.uploads}
        onRemove={(file) => {
          changeFiles((now) => now.filter(({ id }) => id !== file.id));
          takeBack(file);
        }}
        onDrop={({ key }) => uploading.drop(key)}
        onRetry={uploading.retry}
      />
      {summary && (
        <p className="error composer-error" id={errorId} role="alert">
          <Icon name="circle-alert" /> {summary} {t("composer.safe")}
        </p>
      )}
      <div className="composer-foot">
        <SourceChoice
          hand={draft?.hand || reading.hand}
          channel={draft?.channel || reading.channel}
          onChange={(part) => change(part)}
        />
        {hasGuests && viewer?.role !== "influencer" && (
          <ReachChoice value={draft?.reach ?? ""} onChange={(reach) => change({ reach })} />
        )}
        <AttachButton onFiles={uploading.add} />
        <span className={held ? "hint push" : "hint push hide-phone"} aria-live="polite">
          {held
            ? t(uploading.uploads.every(({ problem }) => problem) ? "files.refused" : "files.held")
            : (body || files.length > 0) && draft?.keptAt
              ? t("composer.kept", { time: format.clock(draft.keptAt) })
              : ""}
        </span>
        <button
          className="btn btn-primary"
          type="submit"
          aria-busy={busy || undefined}
          aria-disabled={held || undefined}
        >
          {t("composer.post")} <Kbd>⌘↵</Kbd>
        </button>
      </div>
    </fetcher.Form>
  );
}
