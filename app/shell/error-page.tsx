import { isRouteErrorResponse, useRouteError } from "@remix-run/react";
import { Problem } from "../ui/problem.tsx";
import { Button, ButtonLink } from "../ui/button.tsx";
import { useT } from "./locale/context.tsx";

/** Of what is no failure of ours. */
const DETAILS: Readonly<Record<number, string>> = { 400: "error.notRead", 429: "error.tooMany" };

/** What a page says when it cannot be shown. Gone and "not yours to see" read the same: one must not learn which it is. */
export function ErrorPage() {
  const t = useT("shell");
  const error = useRouteError();
  const status = isRouteErrorResponse(error) ? error.status : 500;
  if (status === 404 || status === 403) return <NotFound />;
  return (
    <Problem
      level={1}
      title={t("error.title")}
      detail={t(DETAILS[status] ?? "error.detail")}
      hint={referenceOf(error) && t("error.reference", { reference: referenceOf(error) })}
    >
      <Button onClick={() => window.location.reload()}>{t("error.retry")}</Button>
      <a className="link soft" href="/">
        {t("error.home")}
      </a>
    </Problem>
  );
}

export function NotFound() {
  const t = useT("shell");
  return (
    <Problem level={1} title={t("notFound.title")} detail={t("notFound.detail")}>
      <form action="/search" role="search" className="row wrap" style={{ width: "100%", maxWidth: 480 }}>
        <label className="hidden" htmlFor="not-found-search">
          {t("search.label")}
        </label>
        <input
          className="input"
          id="not-found-search"
          name="q"
          type="search"
          dir="auto"
          placeholder={t("search.placeholder")}
        />
      </form>
      <ButtonLink href="/">{t("notFound.home")}</ButtonLink>
    </Problem>
  );
}

/** The request's number, if the server gave one, so that people can quote it to us. */
function referenceOf(error: unknown): string | undefined {
  if (!isRouteErrorResponse(error)) return undefined;
  const data: unknown = error.data;
  if (typeof data !== "object" || data === null || !("requestId" in data)) return undefined;
  return String(data.requestId);
}
