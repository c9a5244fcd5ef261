import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useLoaderData, useSearchParams } from "@remix-run/react";
import { LocalMails } from "~/components/identity/local-mails.tsx";
import { MailServerForm, type MailServerValues } from "~/components/identity/mail-server-form.tsx";
import { TestMail } from "~/components/identity/test-mail.tsx";
import { attempt, orRespond } from "~/data/failure.ts";
import { unlessRefused } from "~/data/reread.ts";
import { useAnswer } from "~/data/use-answer.ts";
import { useT } from "~/shell/locale/context.tsx";
import { pageTitle } from "~/shell/page-title.ts";
import { Banner } from "~/ui/banner.tsx";
import {
  MailQuery,
  RemoveMailServerDocument,
  SendTestMailDocument,
  SetMailServerDocument,
} from "./admin-mail.query.ts";

export async function loader({ context }: LoaderFunctionArgs) {
  return orRespond(() => context.gql(MailQuery));
}

export async function action({ request, context }: ActionFunctionArgs) {
  const form = await request.formData();
  const text = (name: string) => String(form.get(name) ?? "");
  const act = text("act");
  if (act === "test") {
    const tried = await attempt(() => context.gql(SendTestMailDocument));
    if ("init" in tried) return data({ failure: tried.data, values: null, tried: null }, tried.init ?? {});
    return data({ failure: null, values: null, tried: tried.data.sendTestMail });
  }
  const [host, port, security, user, from, fromName] = ["host", "port", "security", "user", "from", "fromName"].map(
    text,
  ) as [string, string, string, string, string, string];
  const values: MailServerValues = { host, port, security, user, from, fromName };
  const result = await attempt(async () => {
    if (act === "remove") await context.gql(RemoveMailServerDocument);
    else {
      // An empty field keeps the password that stands; whoever signs in without one leaves the name empty.
      const input = { ...values, port: Number(port) || 0, password: text("password") || null };
      await context.gql(SetMailServerDocument, { input: { ...input, security: securityOf(security) } });
    }
  });
  if ("init" in result) return data({ failure: result.data, values, tried: null }, result.init ?? {});
  throw redirect(`/admin/mail?done=${act === "remove" ? "removed" : "saved"}`);
}

const SECURITIES = ["STARTTLS", "TLS", "NONE"] as const;
const securityOf = (written: string) => SECURITIES.find((known) => known === written) ?? "STARTTLS";

export const shouldRevalidate = unlessRefused;

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, "identity:admin.mail");

const fresh: MailServerValues = { host: "", port: "587", security: "STARTTLS", user: "", from: "", fromName: "" };

/** The mail server, a mail to try it, and what was written while there is none. */
export default function AdminMail() {
  const t = useT("identity");
  const { mailSetUp, settings, localMail } = useLoaderData<typeof loader>();
  const answer = useAnswer<typeof action>();
  const done = useSearchParams()[0].get("done");
  const server = mailSetUp?.server;
  const stands = server && { ...server, port: String(server.port) };
  return (
    <>
      {done && !answer && (
        <Banner icon="circle-check" role="status" className="gap">
          {t(done === "removed" ? "mail.removed" : "mail.saved")}
        </Banner>
      )}
      <section className="section" aria-labelledby="mail-title">
        <h2 id="mail-title">{t("mail.title")}</h2>
        <p className="lede">{t(mailSetUp?.fromEnvironment ? "mail.fromEnvironment" : "mail.about")}</p>
        {settings?.mailLeaves && <TestMail to={settings.email} tried={answer?.tried ?? null} />}
        {!mailSetUp?.fromEnvironment && (
          <MailServerForm
            key={server ? `${server.host}:${server.port}` : "fresh"}
            values={answer?.values ?? stands ?? fresh}
            hasPassword={server?.hasPassword ?? false}
            stands={Boolean(server)}
            failure={answer?.failure ?? undefined}
          />
        )}
      </section>
      {localMail && <LocalMails mails={localMail} />}
    </>
  );
}
