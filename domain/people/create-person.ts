import { transaction } from "../../platform/db/prisma.ts";
import { assertCan, loadVisible } from "../access.ts";
import { parseInput } from "../parse.ts";
import { holdKeys, whileKeysStand } from "../standing-keys.ts";
import { EVERYONE, type Viewer } from "../viewer.ts";
import { createPersonInput } from "./person-input.ts";
import { phonesIn } from "./phone-number.ts";
import { possibleDuplicates, type PossibleDuplicate } from "./possible-duplicates.ts";
import { writePerson } from "./write-person.ts";

/** Either the new person's id, or who she may be already: then nothing was written. */
export interface CreatedPerson {
  id: string | null;
  duplicates: PossibleDuplicate[];
}

/** Makes someone known. She is seen by whoever sees the account she is put at. */
export async function createPerson(viewer: Viewer, raw: unknown): Promise<CreatedPerson> {
  const input = parseInput(createPersonInput, raw);
  return whileKeysStand(() => write(viewer, input));
}

async function write(viewer: Viewer, input: ReturnType<typeof createPersonInput.parse>): Promise<CreatedPerson> {
  const account = input.accountId ? await loadVisible(viewer, "account", input.accountId) : null;
  assertCan(viewer, "person.create", account);
  const phones = [...new Set(input.phones.flatMap((phone) => phonesIn(phone, account?.country)))];
  const keys = {
    audienceId: account?.audienceId ?? EVERYONE,
    circleId: input.forGuests ? (account?.circleId ?? null) : null,
  };
  return transaction(async (tx) => {
    await holdKeys(tx, { accounts: account });
    const facts = { ...input, ...keys, phones, accountIds: account ? [account.id] : [], id: null };
    const duplicates = input.force ? [] : await possibleDuplicates(viewer, facts, tx);
    if (duplicates.length > 0) return { id: null, duplicates };
    const { id } = await writePerson(tx, viewer, { ...input, phones, account, keys });
    return { id, duplicates };
  });
}
