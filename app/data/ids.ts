/** The global id of a thing whose uuid stands in the address. */
export function globalId(typename: string, uuid: string | undefined): string {
  return `${typename}_${uuid ?? ""}`;
}

/** The bare uuid of a global id, for addresses. */
export function bareId(id: string): string {
  return id.slice(id.indexOf("_") + 1);
}
