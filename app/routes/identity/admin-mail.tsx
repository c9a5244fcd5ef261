import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { When } from "~/components/signs/when.tsx";
import { orRespond } from "~/data/failure.ts";
import { unlessRefused } from "~/data/reread.ts";
import { useT } from "~/shell/locale/context.tsx";
import { pageTitle } from "~/shell/page-title.ts";
import { EmptyState } from "~/ui/empty-state.tsx";
import { LocalMailQuery } from "./admin-mail.query.ts";

export async function loader({ context }: LoaderFunctionArgs) {
  return orRespond(() => context.gql(LocalMailQuery));
}

export const shouldRevalidate = unlessRefused;

/** Mails that would have left: invitations and resets can be tried before a mail server is there. */
export const meta: MetaFunction = ({ matches }) => pageTitle(matches, "identity:admin.mail");

export default function AdminMail() {
  const t = useT("identity");
  const { localMail } = useLoaderData<typeof loader>();
  if (!localMail) return <p className="gap soft">{t("admin.mailLeaves")}</p>;
  if (localMail.length === 0) {
    return (
      <div className="gap">
        <EmptyState title={t("admin.mailNone")} detail={t("admin.mailStays")} />
      </div>
    );
  }
  return (
    <section className="section" aria-label={t("admin.mail")}>
      <p className="lede">{t(localMail.some(({ source }) => source) ? "admin.mailStays" : "admin.mailClosed")}</p>
      <ul className="lines">
        {localMail.map((mail) => (
          <li key={mail.id}>
            {mail.source ? (
              <details>
                <summary>
                  <MailLine mail={mail} />
                </summary>
                <pre className="table-scroll t12">{mail.source}</pre>
              </details>
            ) : (
              <MailLine mail={mail} />
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

function MailLine({ mail }: { mail: { subject?: string | null | undefined; to: string; sentAt: string } }) {
  const t = useT("identity");
  return (
    <>
      {mail.subject ?? t("admin.mailReset")} <span className="quiet">{mail.to}</span>{" "}
      <When at={mail.sentAt} className="quiet" />
    </>
  );
}
