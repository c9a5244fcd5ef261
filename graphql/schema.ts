/** The contract: every area adds its types, queries and mutations to the one builder by being imported here. */
import "./scalars.ts";
import "./accounts/account-mutations.ts";
import "./accounts/account-queries.ts";
import "./accounts/account-rail.ts";
import "./conversation/comment-mutations.ts";
import "./conversation/post-mutations.ts";
import "./conversation/post-queries.ts";
import "./identity/admin-mutations.ts";
import "./identity/invitation-type.ts";
import "./identity/member-type.ts";
import "./identity/settings-mutations.ts";
import "./identity/settings-type.ts";
import "./identity/sharing-mutations.ts";
import "./identity/sign-in-mutations.ts";
import "./identity/user-queries.ts";
import "./opportunities/opportunity-changes.ts";
import "./opportunities/opportunity-mutations.ts";
import "./opportunities/opportunity-queries.ts";
import "./identity/welcome-queries.ts";
import { builder } from "./builder.ts";

export const schema = builder.toSchema();
