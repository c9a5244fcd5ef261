import { HeldVersion } from "./held-version.tsx";

/** What a form changes, and the version that was read: a stale one is refused. */
export function Standing({ id, version }: { id: string; version: number }) {
  return (
    <>
      <input type="hidden" name="id" value={id} />
      <HeldVersion version={version} />
    </>
  );
}
