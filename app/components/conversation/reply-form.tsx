import { useFetcher, useLocation } from "@remix-run/react";
import { useEffect, useId, useRef } from "react";
import type { ActResult } from "~/routes/conversation/post-act.ts";
import type { SentBack } from "~/data/sent-back.ts";
import { isUnderWay } from "~/data/under-way.ts";
import { useShellData } from "~/shell/use-shell-data.ts";
import { useFormFailure } from "~/shell/failure.tsx";
import { useT } from "~/shell/locale/context.tsx";
import { Avatar } from "~/ui/avatar.tsx";
import { Button } from "~/ui/button.tsx";
import { FilesBack } from "./composer/files-back.tsx";
import { storedText } from "./composer/mention-text.ts";
import { useDraft } from "./composer/use-draft.ts";
import { useFileBox } from "./composer/use-file-box.tsx";
import { useMentions } from "./composer/use-mentions.tsx";
import { WriteFailure } from "./write-failure.tsx";
import { isComposing } from "~/ui/is-composing.ts";

interface ReplyFormProps {
  postId: string;
  /** On the page of the post. */
  main?: boolean;
  /** Refused a moment ago, without the script: what was written then. */
  back?: SentBack | undefined;
}

/** One line to reply, with colleagues by @ and files. What was typed stays on this device until the server has it. */
export function ReplyForm({ postId, main = false, back }: ReplyFormProps) {
  const t = useT("conversation");
  const fetcher = useFetcher<ActResult>({ key: `reply-${postId}` });
  const me = useShellData()?.viewer;
  const field = useRef<HTMLTextAreaElement>(null);
  const { draft, change, sending, sent } = useDraft(me?.id ?? "", `reply:${postId}`, field);
  const text = draft?.body ?? "";
  const errorId = useId();
  const failure = useFormFailure(fetcher.data ?? back?.failure);
  const summary = failure.field("body") ?? failure.field("attachmentIds") ?? failure.message;
  const box = useFileBox(draft?.files ?? [], (changed) => change((now) => ({ files: changed(now.files) })));
  const mentions = useMentions(text, field, (next, person) => {
    change((now) => ({ body: next, mentions: [...now.mentions.filter(({ id }) => id !== person.id), person] }));
  });

  // Who followed "Comment" came to write; who followed a link to the post came to read.
  const { hash } = useLocation();
  useEffect(() => {
    if (main && hash === "#comment") field.current?.focus();
  }, [main, hash]);

  const onItsWay = useRef("");
  const done = fetcher.data?.ok === true && fetcher.state === "idle";
  useEffect(() => {
    if (done) sent(onItsWay.current);
  }, [done, fetcher.data, sent]);

  function send() {
    if (!draft || !text.trim() || box.held || isUnderWay(fetcher)) return;
    // The same text sent twice is one comment.
    onItsWay.current = draft.clientId;
    sending();
    const fields = {
      intent: "comment",
      clientId: draft.clientId,
      body: storedText(text, draft.mentions),
      attachmentIds: box.ids,
    };
    fetcher.submit(fields, { method: "post", action: `/posts/${postId}/act` });
  }

  return (
    <form
      className="comment reply-line"
      method="post"
      action={`/posts/${postId}`}
      encType="multipart/form-data"
      {...box.drop}
      onSubmit={(event) => {
        event.preventDefault();
        send();
      }}
    >
      <Avatar name={me?.name ?? ""} size={20} />
      <div className="reply-box">
        <input type="hidden" name="intent" value="comment" />
        <div className="reply-row">
          <textarea
            dir="auto"
            ref={field}
            className="reply"
            name="body"
            rows={1}
            maxLength={10_000}
            required
            id={main ? "comment" : undefined}
            placeholder={t("reply.placeholder")}
            aria-label={t("reply.label")}
            aria-describedby={summary ? errorId : undefined}
            aria-invalid={summary ? true : undefined}
            {...mentions.box}
            {...(draft ? { value: text } : { defaultValue: back?.words.body })}
            onChange={(event) => {
              const body = event.target.value;
              change(() => ({ body }));
              mentions.moved(event.target.selectionStart, true);
            }}
            onSelect={(event) => mentions.moved(event.currentTarget.selectionStart)}
            onKeyDown={(event) => {
              if (mentions.takes(event)) return;
              if (event.key !== "Enter" || event.shiftKey || isComposing(event)) return;
              event.preventDefault();
              send();
            }}
            onPaste={box.paste}
          />
          {box.button}
        </div>
        {mentions.list}
        {draft ? box.list : <FilesBack ids={back?.files ?? []} />}
        {box.held && <p className="hint">{t(box.refused ? "files.refused" : "files.held")}</p>}
        {summary && <WriteFailure id={errorId} failure={failure} summary={summary} note={t("composer.safe")} />}
        {text.trim() !== "" && (
          <Button small type="submit" busy={isUnderWay(fetcher)} aria-disabled={box.held || undefined}>
            {t("reply.send")}
          </Button>
        )}
        <noscript>
          <button className="btn btn-small">{t("reply.send")}</button>
        </noscript>
      </div>
    </form>
  );
}
