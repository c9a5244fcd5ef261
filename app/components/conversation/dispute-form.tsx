import { useFetcher } from "@remix-run/react";
import type { SentBack } from "~/data/sent-back.ts";
import { isUnderWay } from "~/data/under-way.ts";
import { useFormFailure } from "~/shell/failure.tsx";
import type { ActResult } from "~/routes/conversation/post-act.ts";
import { useT } from "~/shell/locale/context.tsx";
import { Button } from "~/ui/button.tsx";
import { Field } from "~/ui/field.tsx";
import { Icon } from "~/ui/icon.tsx";
import { Textarea } from "~/ui/textarea.tsx";

/** A dispute says why: the reason is what others can use. */
export function DisputeForm({ postId, back }: { postId: string; back?: SentBack | undefined }) {
  const t = useT("conversation");
  const fetcher = useFetcher<ActResult>();
  const { message: summary, field } = useFormFailure(fetcher.data ?? back?.failure);
  if (fetcher.data?.ok) {
    return (
      <p className="state is-good gap" role="status">
        <Icon name="check" /> {t("dispute.done")}
      </p>
    );
  }
  return (
    <fetcher.Form method="post" action={`/posts/${postId}/act`} className="gap" id="dispute">
      <input type="hidden" name="intent" value="dispute" />
      <Field label={t("dispute.label")} hint={t("dispute.hint")} error={field("reason") ?? summary}>
        <Textarea name="reason" defaultValue={back?.words.reason} maxLength={500} required autoFocus />
      </Field>
      <Button type="submit" busy={isUnderWay(fetcher)} className="gap-s">
        {t("dispute.send")}
      </Button>
    </fetcher.Form>
  );
}
