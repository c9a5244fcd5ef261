import { useFetcher } from "@remix-run/react";
import { useEffect, useId, useRef } from "react";
import type { ActResult } from "~/routes/conversation/post-act.ts";
import { useShellData } from "~/routes/_app/layout.tsx";
import { useFormFailure } from "~/shell/failure.tsx";
import { useT } from "~/shell/locale/context.tsx";
import { Avatar } from "~/ui/avatar.tsx";
import { Icon } from "~/ui/icon.tsx";

/** One line to reply. What was typed stays until the server has it. */
export function ReplyForm({ postId, autoFocus = false }: { postId: string; autoFocus?: boolean }) {
  const t = useT("conversation");
  const fetcher = useFetcher<ActResult>({ key: `reply-${postId}` });
  const me = useShellData()?.viewer;
  const form = useRef<HTMLFormElement>(null);
  const field = useRef<HTMLTextAreaElement>(null);
  const clientId = useRef<HTMLInputElement>(null);
  const errorId = useId();
  const failure = useFormFailure(fetcher.data);
  const summary = failure.field("body") ?? failure.message;
  const sent = fetcher.data?.ok === true && fetcher.state === "idle";

  useEffect(() => {
    if (clientId.current && !clientId.current.value) clientId.current.value = crypto.randomUUID();
  }, []);
  useEffect(() => {
    if (!sent) return;
    form.current?.reset();
    if (clientId.current) clientId.current.value = crypto.randomUUID();
  }, [sent, fetcher.data]);

  return (
    <fetcher.Form className="comment reply-line" method="post" action={`/posts/${postId}/act`} ref={form}>
      <Avatar name={me?.name ?? ""} size={20} />
      <div>
        <input type="hidden" name="intent" value="comment" />
        <input type="hidden" name="clientId" ref={clientId} defaultValue="" />
        <textarea
          ref={field}
          className="reply"
          name="body"
          rows={1}
          maxLength={10_000}
          required
          autoFocus={autoFocus}
          id={autoFocus ? "comment" : undefined}
          placeholder={t("reply.placeholder")}
          aria-label={t("reply.label")}
          aria-describedby={summary ? errorId : undefined}
          aria-invalid={summary ? true : undefined}
          onKeyDown={(event) => {
            if (event.key !== "Enter" || event.shiftKey || event.nativeEvent.isComposing) return;
            event.preventDefault();
            if (event.currentTarget.value.trim()) form.current?.requestSubmit();
          }}
        />
        {summary && (
          <p className="error" id={errorId} role="alert">
            <Icon name="circle-alert" /> {summary}
          </p>
        )}
        <noscript>
          <button className="btn btn-small">{t("reply.send")}</button>
        </noscript>
      </div>
    </fetcher.Form>
  );
}
