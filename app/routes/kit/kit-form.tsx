import { Banner } from "~/ui/banner.tsx";
import { Button } from "~/ui/button.tsx";
import { Field } from "~/ui/field.tsx";
import { Input } from "~/ui/input.tsx";
import { Select } from "~/ui/select.tsx";
import { Textarea } from "~/ui/textarea.tsx";
import { kinds } from "./samples.ts";

export function KitForm() {
  return (
    <section className="section" aria-labelledby="kit-form">
      <div className="section-head">
        <h2 id="kit-form">A form, with its errors</h2>
        <span className="more">Only the name is ever required</span>
      </div>
      <form className="form" noValidate aria-label="Add a person">
        <Banner icon="circle-alert" tone="bad" role="alert" className="full">
          Two things to look at:{" "}
          <a className="link" href="#f-mail">
            the e-mail
          </a>{" "}
          and{" "}
          <a className="link" href="#f-phone">
            the phone
          </a>
          . The rest is kept.
        </Banner>
        <Field label="Name">
          <Input defaultValue="Claire Dupont" />
        </Field>
        <Field label="Kind of account" note="optional">
          <Select options={kinds} defaultValue="customer" />
        </Field>
        <Field
          id="f-mail"
          label="E-mail"
          note="optional"
          error="Add what comes after the @, for example aerolor.example."
        >
          <Input type="email" defaultValue="claire.dupont@" />
        </Field>
        <Field id="f-phone" label="Phone" note="optional" error="Four digits are missing.">
          <Input type="tel" defaultValue="+33 6 12 44" />
        </Field>
        <Field full label="Note" note="optional" hint="Seen by everyone on this account.">
          <Textarea defaultValue="Prefers mornings." />
        </Field>
        <Banner
          icon="copy"
          className="full"
          acts={
            <>
              <Button small>Same person</Button>
              <Button small variant="plain">
                Somebody else
              </Button>
            </>
          }
        >
          <b>Claire Dupond</b> at Hydrelia looks like her.
        </Banner>
        <div className="btn-row full">
          <Button variant="primary">Add Claire</Button>
          <Button variant="plain">Cancel</Button>
        </div>
      </form>
    </section>
  );
}
