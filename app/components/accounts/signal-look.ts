import type { IconName } from "~/ui/icon.tsx";

const LOOKS: Record<string, { icon: IconName; tone: string }> = {
  complaint: { icon: "frown", tone: "is-bad" },
  praise: { icon: "smile", tone: "is-good" },
  "new-boss": { icon: "user-round-plus", tone: "is-info" },
  tender: { icon: "flag", tone: "is-info" },
  silence: { icon: "volume-x", tone: "is-warn" },
  competitor: { icon: "flag", tone: "is-warn" },
};

/** Icon and tone of a kind of signal; its word always stands beside them. */
export function signalLook(kind: string): { icon: IconName; tone: string } {
  return LOOKS[kind] ?? { icon: "radio", tone: "" };
}
