import {
  readMailServer,
  removeMailServer,
  sendTestMail,
  setMailServer,
  type TestMail,
} from "../../domain/identity/mail-server.ts";
import { env } from "../../platform/env.ts";
import { type MAIL_SECURITY, type StoredMailServer } from "../../platform/mail/mail-server.ts";
import { builder } from "../builder.ts";

const SecurityEnum = builder.enumType("MailSecurity", {
  description: "How the line to a mail server is encrypted.",
  values: {
    STARTTLS: { value: "starttls", description: "Begins openly and must go over to TLS; usually port 587." },
    TLS: { value: "tls", description: "TLS from the first byte; usually port 465." },
    NONE: { value: "none", description: "Not at all: for a server on the same machine or network." },
  } satisfies Record<Uppercase<(typeof MAIL_SECURITY)[number]>, { value: string; description: string }>,
});

const MailServerType = builder.objectRef<StoredMailServer>("MailServer").implement({
  description: "The mail server that an administrator set up. Admins only.",
  fields: (t) => ({
    host: t.exposeString("host"),
    port: t.exposeInt("port"),
    security: t.field({ type: SecurityEnum, resolve: ({ security }) => security }),
    user: t.exposeString("user", { description: "Empty where the server asks for no name." }),
    hasPassword: t.boolean({
      description: "The password itself is never told.",
      resolve: (row) => row.password !== "",
    }),
    from: t.exposeString("from", { description: "Address that mails come from." }),
    fromName: t.exposeString("fromName"),
  }),
});

const MailSetUpType = builder
  .objectRef<{ fromEnvironment: boolean; server: StoredMailServer | null }>("MailSetUp")
  .implement({
    description: "Where mails go. Admins only.",
    fields: (t) => ({
      fromEnvironment: t.exposeBoolean("fromEnvironment", {
        description: "SMTP_URL is set: it wins over what is set up here.",
      }),
      server: t.field({
        type: MailServerType,
        nullable: true,
        description: "What was set up here, even while it does not count.",
        resolve: ({ server }) => server,
      }),
    }),
  });

const MailServerInput = builder.inputType("MailServerInput", {
  description: "A mail server to send through.",
  fields: (t) => ({
    host: t.string({ required: true }),
    port: t.int({ required: true }),
    security: t.field({ type: SecurityEnum, description: "STARTTLS unless told." }),
    user: t.string({ description: "Empty where the server asks for no name." }),
    password: t.string({ description: "Left out, the one that stands is kept, as long as server and name stay." }),
    from: t.string({ required: true, description: "Address that mails come from." }),
    fromName: t.string({ description: "Name beside it." }),
  }),
});

const TestMailType = builder.objectRef<TestMail>("TestMail").implement({
  description: "What became of a mail that was sent to try the server.",
  fields: (t) => ({
    sentTo: t.exposeString("sentTo"),
    trouble: t.exposeString("trouble", {
      nullable: true,
      description:
        "Null: the server took it. Else unreachable, signIn, encryption, refused, key (the password cannot be opened) or noServer.",
    }),
    answer: t.exposeString("answer", { description: "What the server itself said; often empty." }),
  }),
});

builder.queryField("mailSetUp", (t) =>
  t.withAuth({ admin: true }).field({
    type: MailSetUpType,
    description: "The mail server, as far as it is set up.",
    resolve: async (_root, _args, { viewer }) => ({
      fromEnvironment: Boolean(env.SMTP_URL),
      server: await readMailServer(viewer),
    }),
  }),
);

builder.mutationFields((t) => ({
  setMailServer: t.withAuth({ admin: true }).field({
    type: MailServerType,
    description: "Sets the mail server up. Its password is kept encrypted.",
    args: { input: t.arg({ type: MailServerInput, required: true }) },
    resolve: (_root, { input }, { viewer }) => {
      const { security, user, fromName, ...given } = input;
      return setMailServer(viewer, {
        ...given,
        security: security ?? undefined,
        user: user ?? undefined,
        fromName: fromName ?? undefined,
      });
    },
  }),
  removeMailServer: t.withAuth({ admin: true }).boolean({
    description: "Forgets it: mails stay on this machine again.",
    resolve: async (_root, _args, { viewer }) => {
      await removeMailServer(viewer);
      return true;
    },
  }),
  sendTestMail: t.withAuth({ admin: true }).field({
    type: TestMailType,
    description: "Sends a mail to the caller's own address, at once, and says what became of it.",
    resolve: (_root, _args, { viewer }) => sendTestMail(viewer),
  }),
}));
