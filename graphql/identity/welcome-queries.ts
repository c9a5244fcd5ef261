import { companyName, demoSignIns, type DemoSignIn } from "../../domain/identity/company.ts";
import { openMailLink } from "../../domain/identity/mail-link.ts";
import { needsSetUp } from "../../domain/identity/set-up.ts";
import { builder } from "../builder.ts";
import { RoleEnum } from "./user-type.ts";

const DemoSignInType = builder.objectRef<DemoSignIn>("DemoSignIn").implement({
  description: "An invented person of the demo company.",
  fields: (t) => ({
    name: t.exposeString("name"),
    email: t.exposeString("email"),
    role: t.exposeString("role"),
    title: t.exposeString("title", { description: "What they do there." }),
    password: t.exposeString("password", { description: "It opens invented data only." }),
  }),
});

interface Welcome {
  email: string;
  name: string;
  role: string;
  locale: string;
}

const InvitationWelcomeType = builder.objectRef<Welcome>("InvitationWelcome").implement({
  description: "What the holder of an invitation's link is shown before accepting.",
  fields: (t) => ({
    email: t.exposeString("email"),
    name: t.exposeString("name"),
    role: t.field({ type: RoleEnum, resolve: (link) => link.role as typeof RoleEnum.$inferType }),
    locale: t.exposeString("locale"),
  }),
});

const door = { skipTypeScopes: true } as const;

builder.queryFields((t) => ({
  companyName: t.string({ ...door, description: "The company's own name.", resolve: companyName }),
  setUpNeeded: t.boolean({ ...door, description: "True while the company has nobody.", resolve: needsSetUp }),
  demoSignIns: t.field({
    ...door,
    type: [DemoSignInType],
    description: "Empty where the data is real.",
    resolve: demoSignIns,
  }),
  invitationBySecret: t.field({
    ...door,
    type: InvitationWelcomeType,
    description: "NOT_FOUND when the link is used, revoked or too old.",
    args: { secret: t.arg.string({ required: true }) },
    resolve: (_root, { secret }) => openMailLink("invitation", secret),
  }),
  resetLinkOpens: t.boolean({
    ...door,
    description: "Whether a reset link can still be used.",
    args: { secret: t.arg.string({ required: true }) },
    resolve: (_root, { secret }) =>
      openMailLink("reset", secret).then(
        ({ userId }) => userId !== null,
        () => false,
      ),
  }),
}));
