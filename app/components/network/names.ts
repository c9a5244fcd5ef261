import { useT } from "~/shell/locale/context.tsx";
import type { FaceShape } from "~/ui/avatar.tsx";

export const firstName = (name: string) => name.split(" ")[0] ?? name;

interface Named {
  colleague?: { name: string; role: string; department: string; title: string } | null | undefined;
  department?: string | null | undefined;
}

/** How a colleague stands in a list: her name and what she does, or only that she is one of us. */
export function useNames({ colleague, department }: Named): { shown: string; note: string; shape: FaceShape } {
  const t = useT("network");
  if (!colleague)
    return {
      shown: department ? t("someoneIn", { department }) : t("someone"),
      note: t("nameless"),
      shape: "colleague",
    };
  const guest = colleague.role === "influencer";
  return {
    shown: colleague.name,
    note: guest ? [colleague.title, t("invited")].filter(Boolean).join(", ") : colleague.department,
    shape: guest ? "guest" : "colleague",
  };
}
