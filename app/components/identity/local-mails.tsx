import { When } from "~/components/signs/when.tsx";
import type { MailQuery } from "~/gql/graphql.ts";
import { useT } from "~/shell/locale/context.tsx";
import { EmptyState } from "~/ui/empty-state.tsx";

type LocalMail = NonNullable<MailQuery["localMail"]>[number];

/** Mails that would have left: invitations and resets can be tried before a mail server is there. */
export function LocalMails({ mails }: { mails: readonly LocalMail[] }) {
  const t = useT("identity");
  if (mails.length === 0) {
    return (
      <div className="gap">
        <EmptyState title={t("admin.mailNone")} detail={t("admin.mailStays")} />
      </div>
    );
  }
  return (
    <section className="section" aria-labelledby="outbox-title">
      <h2 id="outbox-title">{t("mail.outbox")}</h2>
      <p className="lede">{t(mails.some(({ source }) => source) ? "admin.mailStays" : "admin.mailClosed")}</p>
      <ul className="lines">
        {mails.map((mail) => (
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

function MailLine({ mail }: { mail: LocalMail }) {
  const t = useT("identity");
  return (
    <>
      {mail.subject ?? t("admin.mailReset")} <span className="quiet">{mail.to}</span>{" "}
      <When at={mail.sentAt} className="quiet" />
    </>
  );
}
