import type { Role } from "~/gql/graphql.ts";
import { useT } from "~/shell/locale/context.tsx";
import { ButtonLink } from "~/ui/button.tsx";
import { EmptyState } from "~/ui/empty-state.tsx";

/** Nothing was said yet: where to say the first thing. In a company that just began there is not even an account for it. */
export function QuietFeed({ role, anyAccount }: { role: Role | undefined; anyAccount: boolean }) {
  const t = useT("conversation");
  const begins = !anyAccount && role !== "influencer";
  return (
    <EmptyState
      title={t(begins ? "now.firstTitle" : "now.emptyTitle")}
      detail={t(begins ? "now.firstDetail" : "now.emptyDetail")}
      example={t("now.emptyExample")}
    >
      {begins ? (
        <>
          <ButtonLink href="/accounts/new">{t("accounts:list.new")}</ButtonLink>
          {role === "admin" && <ButtonLink href="/admin/invite">{t("identity:admin.invite")}</ButtonLink>}
        </>
      ) : (
        <ButtonLink href="/accounts">{t("now.openAccounts")}</ButtonLink>
      )}
    </EmptyState>
  );
}
