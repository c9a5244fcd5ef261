import { index, route, type RouteConfig } from "@remix-run/route-config";

/** The site map: every address of the product, by area. Addresses carry bare uuids. */
const routes: RouteConfig = [
  index("routes/now/now.tsx"),
  // Shown in development only: the whole kit on one page.
  route("kit", "routes/kit/kit.tsx"),
];

export default routes;
