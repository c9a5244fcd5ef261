import { Due } from "~/components/signs/when.tsx";
import { bareId } from "~/data/ids.ts";
import type { OpportunityQuery } from "~/gql/graphql.ts";
import { Disclosure } from "~/shell/disclosure.tsx";
import { HeldVersion } from "~/shell/held-version.tsx";
import { useT } from "~/shell/locale/context.tsx";
import { Button } from "~/ui/button.tsx";
import { Field } from "~/ui/field.tsx";
import { Input } from "~/ui/input.tsx";

type Deal = NonNullable<OpportunityQuery["opportunity"]>;

interface NextStepProps {
  deal: Deal;
  insider: boolean;
  /** What came back when a next step was not taken. */
  refused: object | null;
}

/** What happens next, by when; changed in place. */
export function NextStep({ deal, insider, refused }: NextStepProps) {
  const t = useT("opportunities");
  if (!insider || deal.stage.kind !== "open") return null;
  return (
    <section className="next-step" aria-labelledby="next">
      <p>
        <span className="quiet" id="next">
          {t("field.nextStep")}
        </span>
        <br />
        {deal.nextStep ? <strong dir="auto">{deal.nextStep}</strong> : <span className="soft">{t("next.none")}</span>}
        {deal.nextStep && deal.nextStepOn && (
          <>
            {" · "}
            <Due on={deal.nextStepOn} />
          </>
        )}
      </p>
      {deal.viewerCan.edit && (
        <Disclosure
          className="picker"
          refused={refused}
          summary={<span className="btn">{t(deal.nextStep ? "next.change" : "next.say")}</span>}
        >
          <form
            className="float popover pad picker-panel is-end"
            method="post"
            action={`/opportunities/${bareId(deal.id)}`}
            data-enhance="go"
          >
            <HeldVersion version={deal.version} />
            <Field label={t("field.nextStep")}>
              <Input name="nextStep" defaultValue={deal.nextStep} maxLength={500} placeholder={t("next.example")} />
            </Field>
            <Field label={t("field.nextStepOn")} note={t("common:optional")}>
              <Input name="nextStepOn" type="date" defaultValue={deal.nextStepOn ?? ""} short />
            </Field>
            <Button type="submit" name="intent" value="next-step" variant="primary">
              {t("common:save")}
            </Button>
          </form>
        </Disclosure>
      )}
      {deal.viewerCan.edit && (
        <a className="btn btn-primary" href={`/accounts/${bareId(deal.accountId)}?deal=${bareId(deal.id)}#compose`}>
          {t("next.post")}
        </a>
      )}
    </section>
  );
}
