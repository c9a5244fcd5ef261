import { useFetcher, useLocation } from "@remix-run/react";
import { useEffect, useId, useRef, useState } from "react";
import type { ActResult } from "~/routes/conversation/post-act.ts";
import { useShellData } from "~/routes/_app/layout.tsx";
import { useFormFailure } from "~/shell/failure.tsx";
import { useT } from "~/shell/locale/context.tsx";
import { Avatar } from "~/ui/avatar.tsx";
import { Button } from "~/ui/button.tsx";
import { Icon } from "~/ui/icon.tsx";
import { storedText, type Named } from "./composer/mention-text.ts";
import { useMentions } from "./composer/use-mentions.tsx";

/** One line to reply, with colleagues by @. What was typed stays until the server has it. */
export function ReplyForm({ postId, main = false }: { postId: string; main?: boolean }) {
  const t = useT("conversation");
  const fetcher = useFetcher<ActResult>({ key: `reply-${postId}` });
  const me = useShellData()?.viewer;
  const field = useRef<HTMLTextAreaElement>(null);
  const clientId = useRef("");
  const [text, setText] = useState("");
  const [named, setNamed] = useState<Named[]>([]);
  const errorId = useId();
  const failure = useFormFailure(fetcher.data);
  const summary = failure.field("body") ?? failure.message;
  const mentions = useMentions(text, field, (next, person) => {
    setText(next);
    setNamed((before) => [...before.filter(({ id }) => id !== person.id), person]);
  });

  // Who followed "Comment" came to write; who followed a link to the post came to read.
  const { hash } = useLocation();
  useEffect(() => {
    if (main && hash === "#comment") field.current?.focus();
  }, [main, hash]);

  // Quick hands type into the box that the server sent, before this script has it.
  useEffect(() => setText((now) => now || (field.current?.value ?? "")), []);

  const sent = fetcher.data?.ok === true && fetcher.state === "idle";
  useEffect(() => {
    if (!sent) return;
    setText("");
    setNamed([]);
    clientId.current = "";
  }, [sent, fetcher.data]);

  function send() {
    if (!text.trim() || fetcher.state !== "idle") return;
    // The same text sent twice is one comment.
    clientId.current ||= crypto.randomUUID();
    const fields = { intent: "comment", clientId: clientId.current, body: storedText(text, named) };
    fetcher.submit(fields, { method: "post", action: `/posts/${postId}/act` });
  }

  return (
    <fetcher.Form
      className="comment reply-line"
      method="post"
      action={`/posts/${postId}/act`}
      onSubmit={(event) => {
        event.preventDefault();
        send();
      }}
    >
      <Avatar name={me?.name ?? ""} size={20} />
      <div className="reply-box">
        <input type="hidden" name="intent" value="comment" />
        <textarea
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
          value={text}
          onChange={(event) => {
            setText(event.target.value);
            mentions.moved(event.target.selectionStart, true);
          }}
          onSelect={(event) => mentions.moved(event.currentTarget.selectionStart)}
          onKeyDown={(event) => {
            if (mentions.takes(event)) return;
            if (event.key !== "Enter" || event.shiftKey || event.nativeEvent.isComposing) return;
            event.preventDefault();
            send();
          }}
        />
        {mentions.list}
        {summary && (
          <p className="error" id={errorId} role="alert">
            <Icon name="circle-alert" /> {summary}
          </p>
        )}
        {text.trim() !== "" && (
          <Button small type="submit" busy={fetcher.state !== "idle"}>
            {t("reply.send")}
          </Button>
        )}
        <noscript>
          <button className="btn btn-small">{t("reply.send")}</button>
        </noscript>
      </div>
    </fetcher.Form>
  );
}
