import { useT } from "~/shell/locale/context.tsx";
import { Banner } from "~/ui/banner.tsx";
import { InView } from "~/ui/in-view.tsx";

/** Accounts of the name that somebody gives to a new one. */
export function KnownAlready({ known }: { known: readonly { id: string; name: string }[] }) {
  const t = useT("accounts");
  return (
    <Banner icon="copy" role="alert" className="full">
      <InView news={known}>
        {t("form.maybe")}{" "}
        {known.map(({ id, name }, index) => (
          <span key={id}>
            {index > 0 && ", "}
            <a className="link" href={`/accounts/${id}`}>
              {name}
            </a>
          </span>
        ))}
      </InView>
    </Banner>
  );
}
