import { useSearchParams } from "@remix-run/react";
import { useFormat, useT } from "~/shell/locale/context.tsx";

const CHOICES = ["", "question", "risk", "unconfirmed"] as const;

/** What of the conversation to show: links, so that each view has an address. */
export function FeedBar({ counts }: { counts: { question: number; risk: number } | null }) {
  const t = useT("conversation");
  const format = useFormat();
  const show = useSearchParams()[0].get("show") ?? "";
  return (
    <div className="feed-bar" role="group" aria-label={t("feed.show")}>
      {CHOICES.map((choice) => (
        <a
          key={choice}
          className="btn btn-small btn-plain"
          href={choice ? `?show=${choice}` : "?"}
          aria-current={choice === show ? "true" : undefined}
          data-keep-scroll=""
        >
          {t(`feed.${choice || "all"}`)}
          {(choice === "question" || choice === "risk") && counts && counts[choice] > 0 && (
            <span className="num quiet">{format.number(counts[choice])}</span>
          )}
        </a>
      ))}
    </div>
  );
}
