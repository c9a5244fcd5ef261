import { useT } from "~/shell/locale/context.tsx";
import { Page } from "~/ui/page.tsx";

export default function Now() {
  const t = useT("shell");
  return (
    <Page width="wide">
      <h1>{t("nav.now")}</h1>
    </Page>
  );
}
