interface Sending {
  state: "idle" | "submitting" | "loading";
  data: { ok: boolean } | undefined;
}

/** Whether what a fetcher sent is on its way: until the page has been read again behind it; one that was refused is over at once. */
export function isUnderWay({ state, data }: Sending): boolean {
  return state === "submitting" || (state === "loading" && data?.ok !== false);
}
