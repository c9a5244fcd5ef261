import { Form, useNavigation, useSearchParams } from "@remix-run/react";
import { useEffect, useRef } from "react";
import type { Failure } from "~/data/failure.ts";
import type { WhoKnowsData } from "~/routes/network/who-knows.tsx";
import { FailureBanner, useFormFailure } from "~/shell/failure.tsx";
import { forgetForm, FormDraft } from "~/shell/form-draft.tsx";
import { useFormat, useT } from "~/shell/locale/context.tsx";
import { useShellData } from "~/shell/use-shell-data.ts";
import { Button } from "~/ui/button.tsx";
import { Field } from "~/ui/field.tsx";
import { Icon } from "~/ui/icon.tsx";
import { Select } from "~/ui/select.tsx";
import { Textarea } from "~/ui/textarea.tsx";
import { firstName } from "./names.ts";

export type AskFailure = Failure | { ok: boolean } | undefined;

interface AskPanelProps {
  ask: NonNullable<WhoKnowsData["ask"]>;
  /** Null: she is asked through `handle`, without a name. */
  connector: { id: string; name: string } | null;
  handle: string | null;
  /** Who stands between, where there are two steps. */
  via?: string;
  title: string;
  failed: AskFailure;
}

export function AskPanel({ ask, connector, handle, via, title, failed }: AskPanelProps) {
  const t = useT("network");
  const format = useFormat();
  const failure = useFormFailure(failed);
  const busy = useNavigation().state === "submitting";
  const [search] = useSearchParams();
  const why = useRef<HTMLTextAreaElement>(null);
  // It opens on a press of the reader's, in the place pressed: what comes next is to write.
  useEffect(() => why.current?.focus(), []);
  const without = new URLSearchParams(search);
  without.delete("ask");
  const close = `/who-knows?${without.toString()}`;
  const viewerId = useShellData()?.viewer.id ?? "";
  const place = `ask:${ask.person.id}:${connector?.id ?? handle ?? ""}`;
  const name = connector ? firstName(connector.name) : t("panel.them");
  const params = { name, via: via ?? firstName(ask.person.name), person: firstName(ask.person.name) };
  return (
    <div className="float dialog" id="ask" role="dialog" aria-labelledby="ask-title">
      <a className="btn btn-icon x" href={close} data-keep-scroll="" aria-label={t("common:close")}>
        <Icon name="x" />
      </a>
      <h2 id="ask-title">{title}</h2>
      <div className="dialog-cols">
        <Form className="dialog-form" method="post" action={`/who-knows?${search.toString()}`} preventScrollReset>
          <FailureBanner form={failure} labels={{ reason: t("panel.why") }} />
          <FormDraft viewerId={viewerId} place={place} answered={failure.failure !== undefined} />
          <input type="hidden" name="intent" value="ask" />
          <input type="hidden" name="personId" value={ask.person.id} />
          {connector && <input type="hidden" name="connectorId" value={connector.id} />}
          {handle && <input type="hidden" name="handle" value={handle} />}
          <Field
            label={t("panel.why")}
            hint={t(via ? "panel.hintThrough" : "panel.hint", params)}
            error={failure.field("reason")}
          >
            <Textarea
              ref={why}
              name="reason"
              rows={3}
              required
              maxLength={2000}
              placeholder={t("panel.example", params)}
            />
          </Field>
          <Field label={t("panel.for")}>
            <Select
              name="opportunityId"
              options={[
                ...ask.deals.map((deal) => ({
                  value: deal.id,
                  label: [deal.name, deal.amount == null ? null : format.money(deal.amount, deal.currency)]
                    .filter(Boolean)
                    .join(", "),
                })),
                { value: "", label: t("panel.noDeal") },
              ]}
            />
          </Field>
          <div className="btn-row">
            <Button type="submit" variant="primary" busy={busy}>
              {connector ? t("panel.send", { name }) : t("panel.sendNameless")}
            </Button>
            <a className="btn btn-plain" href={close} data-keep-scroll="" onClick={() => forgetForm(viewerId, place)}>
              {t("common:cancel")}
            </a>
          </div>
        </Form>
        <div className="next-list">
          <h3>{t("panel.then")}</h3>
          <ol>
            <li>{t(connector ? "panel.then1" : "panel.then1Nameless", params)}</li>
            <li>{t("panel.then2", params)}</li>
            <li>{t("panel.then3")}</li>
          </ol>
        </div>
      </div>
    </div>
  );
}
