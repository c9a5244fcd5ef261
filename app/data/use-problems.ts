import { useT } from "~/shell/locale/context.tsx";
import type { Failure } from "./failure.ts";

export interface Problems {
  /** One sentence for the whole form; undefined when nothing is wrong with it. */
  summary: string | undefined;
  /** The sentence for a field, by its path in the input. */
  field: (path: string) => string | undefined;
}

/** What a refused write says, in the reader's language. */
export function useProblems(result: { ok: boolean } | undefined | null): Problems {
  const t = useT("errors");
  if (!result || result.ok) return { summary: undefined, field: () => undefined };
  const failure = result as Failure;
  const sentence = ({ key, params }: { key: string; params?: Failure["params"] }) => t(key, params ?? {});
  const first = failure.fields[0];
  return {
    summary: failure.code === "INVALID" && first ? sentence(first) : sentence(failure),
    field: (path) => {
      const found = failure.fields.find((one) => one.path === path);
      return found && sentence(found);
    },
  };
}
