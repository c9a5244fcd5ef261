const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** The global id of a thing whose uuid stands in the address; an address that no thing can have is not found. */
export function globalId(typename: string, uuid: string | undefined): string {
  if (uuid && !UUID.test(uuid)) throw new Response(null, { status: 404 });
  return `${typename}_${uuid ?? ""}`;
}

/** The bare uuid of a global id, for addresses. */
export function bareId(id: string): string {
  return id.slice(id.indexOf("_") + 1);
}

/** Whether a word of an address can be an id at all. */
export function isUuid(word: string): boolean {
  return UUID.test(word);
}
