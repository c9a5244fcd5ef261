import type { LoaderFunctionArgs } from "@remix-run/node";
import { Outlet, useLoaderData, useLocation } from "@remix-run/react";
import { notFound, orRespond } from "~/data/failure.ts";
import { unlessRefused } from "~/data/reread.ts";
import { useT } from "~/shell/locale/context.tsx";
import { Banner } from "~/ui/banner.tsx";
import { ButtonLink } from "~/ui/button.tsx";
import { Page } from "~/ui/page.tsx";
import { TabLinks } from "~/ui/tabs.tsx";
import { RoomQuery } from "./room.query.ts";

/** For others the administration does not exist; the contract refuses each of its fields besides. */
export async function loader({ context }: LoaderFunctionArgs) {
  if (context.viewer?.role !== "admin") return notFound();
  return (await orRespond(() => context.gql(RoomQuery))).room;
}

export const shouldRevalidate = unlessRefused;

export default function Admin() {
  const t = useT("identity");
  const { pathname } = useLocation();
  const { level, reserve } = useLoaderData<typeof loader>();
  const tab = (href: string, label: string) => ({ href, label, current: pathname === href });
  return (
    <Page width="wide">
      <div className="head">
        <h1>{t("admin.title")}</h1>
        <div className="head-acts">
          <ButtonLink href="/admin/invite" icon="plus">
            {t("admin.invite")}
          </ButtonLink>
        </div>
      </div>
      {level !== "ROOMY" && (
        <Banner icon="circle-alert" tone="bad" role="alert">
          {t(level === "FULL" ? "admin.diskFull" : "admin.diskLow", { reserve, twice: 2 * reserve })}
        </Banner>
      )}
      <TabLinks
        label={t("admin.tabs")}
        tabs={[
          tab("/admin", t("admin.members")),
          tab("/admin/invitations", t("admin.invitations")),
          tab("/admin/company", t("units.title")),
          tab("/admin/pipeline", t("opportunities:pipeline.title")),
          tab("/admin/audit", t("audit.title")),
          tab("/admin/mail", t("admin.mail")),
        ]}
      />
      <Outlet />
    </Page>
  );
}
