import { index, layout, route, type RouteConfig } from "@remix-run/route-config";

/** The site map: every address of the product, by area. Addresses carry bare uuids. */
const routes: RouteConfig = [
  layout("routes/_app/layout.tsx", [
    index("routes/now/now.tsx"),

    // conversation
    route("compose", "routes/compose.tsx"),

    // Anything else that looks like a page: the same words whether it is gone or not the reader's to see.
    route("*", "routes/_app/not-found.tsx"),
  ]),

  // Shown in development only: the whole kit on one page.
  route("kit", "routes/kit/kit.tsx"),
];

export default routes;
