import { index, layout, route, type RouteConfig } from "@remix-run/route-config";

/** The site map: every address of the product, by area. Addresses carry bare uuids. */
const routes: RouteConfig = [
  layout("routes/_app/layout.tsx", [
    index("routes/now/now.tsx"),

    // accounts
    route("accounts", "routes/accounts/accounts.tsx"),
    route("accounts/new", "routes/accounts/new.tsx"),
    route("accounts/unplaced", "routes/conversation/unplaced.tsx"),
    route("accounts/:accountId/edit", "routes/accounts/edit.tsx"),
    route("accounts/:accountId/share", "routes/identity/share.tsx"),
    route("accounts/:accountId", "routes/accounts/account.tsx", [
      index("routes/accounts/conversation.tsx"),
      route("people", "routes/accounts/people.tsx"),
      route("timeline", "routes/accounts/timeline.tsx"),
      route("knowledge", "routes/accounts/knowledge.tsx"),
      route("opportunities", "routes/accounts/opportunities.tsx"),
      route("about", "routes/accounts/about.tsx"),
    ]),

    // people and network
    route("people/:personId", "routes/people/person.tsx"),
    route("who-knows", "routes/network/who-knows.tsx"),

    // colleagues
    route("colleagues/:userId", "routes/colleagues/colleague.tsx"),

    // conversation
    route("posts/:postId", "routes/conversation/post.tsx"),
    route("posts/:postId/deals", "routes/conversation/deals.tsx"),
    route("compose", "routes/compose.tsx"),

    // notifications
    route("notifications", "routes/notifications/notifications.tsx"),
    // opportunities
    route("opportunities", "routes/opportunities/opportunities.tsx"),
    route("opportunities/new", "routes/opportunities/new.tsx"),
    route("opportunities/:opportunityId", "routes/opportunities/opportunity.tsx"),
    route("opportunities/:opportunityId/edit", "routes/opportunities/edit.tsx"),
    // identity
    route("settings", "routes/identity/settings.tsx"),
    route("admin", "routes/identity/admin.tsx", [
      index("routes/identity/admin-members.tsx"),
      route("invite", "routes/identity/admin-invite.tsx"),
      route("invitations", "routes/identity/admin-invitations.tsx"),
      route("company", "routes/identity/admin-units.tsx"),
      route("audit", "routes/identity/admin-audit.tsx"),
      route("pipeline", "routes/opportunities/admin-pipeline.tsx"),
      route("place/:userId", "routes/identity/admin-place.tsx"),
      route("mail", "routes/identity/admin-mail.tsx"),
    ]),

    // search
    route("search", "routes/search/search.tsx"),

    // insights
    route("insights/:part?", "routes/insights/insights.tsx"),

    // Anything else that looks like a page: the same words whether it is gone or not the reader's to see.
    route("*", "routes/_app/not-found.tsx"),
  ]),

  // The doors, for who is not signed in.
  route("sign-in", "routes/identity/sign-in.tsx"),
  route("sign-out", "routes/identity/sign-out.ts"),
  route("set-up", "routes/identity/set-up.tsx"),
  route("invitation/:secret", "routes/identity/invitation.tsx"),
  route("forgot", "routes/identity/forgot.tsx"),
  route("reset/:secret", "routes/identity/reset.tsx"),

  // Acts and lists without a page of their own.
  route("accounts/:accountId/contacts", "routes/accounts/contacts.ts"),
  route("accounts/:accountId/post", "routes/conversation/post-new.ts"),
  route("compose/post", "routes/conversation/post-anywhere.ts"),
  route("compose/accounts", "routes/conversation/accounts-in.ts"),
  route("palette", "routes/search/palette.ts"),
  route("mentions", "routes/conversation/mentions.ts"),
  route("notifications/panel", "routes/notifications/panel.ts"),
  route("opportunities/:opportunityId/contacts", "routes/opportunities/contacts.ts"),
  route("opportunities/:opportunityId/move", "routes/opportunities/move.ts"),
  route("posts/:postId/act", "routes/conversation/post-act.ts"),

  // Shown in development only: the whole kit on one page.
  route("kit", "routes/kit/kit.tsx"),
];

export default routes;
