import { localMailLines, localMailSource, type LocalMailLine } from "../../domain/identity/read-local-mail.ts";
import { mailStaysLocal } from "../../platform/mail/mail.ts";
import { builder } from "../builder.ts";

const LocalMailType = builder.objectRef<LocalMailLine>("LocalMail").implement({
  description: "A mail that stayed on this machine because no mail server is configured.",
  fields: (t) => ({
    id: t.exposeString("id"),
    to: t.string({ resolve: ({ to }) => to.address }),
    subject: t.exposeString("subject", { nullable: true, description: "Null where the source is closed." }),
    sentAt: t.field({ type: "DateTime", resolve: ({ sentAt }) => new Date(sentAt) }),
    source: t.string({
      nullable: true,
      description:
        "The whole message as it would have been sent (RFC 5322). Null in production, where its secret link is for its reader alone; the demo company shows it.",
      resolve: ({ id }) => localMailSource(id),
    }),
  }),
});

builder.queryField("localMail", (t) =>
  t.field({
    type: [LocalMailType],
    nullable: true,
    authScopes: { admin: true },
    description:
      "The local outbox, newest first, at most 50; in production invitations and resets only. Null where mails really leave. For admins.",
    resolve: async () => (mailStaysLocal() ? localMailLines(50) : null),
  }),
);
