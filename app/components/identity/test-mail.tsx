import { useT } from "~/shell/locale/context.tsx";
import { Banner } from "~/ui/banner.tsx";
import { Button } from "~/ui/button.tsx";

interface TestMailProps {
  to: string;
  /** What became of the one just sent. */
  tried: { sentTo: string; trouble?: string | null | undefined; answer: string } | null;
}

/** One press tells whether mails arrive, and what to look at when they do not. */
export function TestMail({ to, tried }: TestMailProps) {
  const t = useT("identity");
  return (
    <form method="post" className="gap">
      {tried && (
        <Banner
          icon={tried.trouble ? "circle-alert" : "circle-check"}
          tone={tried.trouble ? "bad" : "plain"}
          role="status"
        >
          {tried.trouble ? t(`mail.trouble_${tried.trouble}`) : t("mail.tested", { email: tried.sentTo })}
          {tried.answer && <code className="block t12">{tried.answer}</code>}
        </Banner>
      )}
      <p className="gap-s">
        <Button type="submit" name="act" value="test" icon="mail">
          {t("mail.test", { email: to })}
        </Button>
      </p>
    </form>
  );
}
