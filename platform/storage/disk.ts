import { open, readdir, readFile, rm, stat } from "node:fs/promises";
import path from "node:path";
import { writeFileAtomically } from "../atomic-file.ts";
import { checkedContentType, checkedKey, MAX_FILE_BYTES, type Storage } from "./port.ts";

/**
 * Files under one folder: `bytes/<key>` and beside it `types/<key>`, so that no key can name another's type. What is being written
 * stands in `drafts`, where a sweep finds it without reading through all there is.
 */
export function diskStorage(folder: string, maxBytes = MAX_FILE_BYTES): Storage {
  const bytesOf = (key: string) => path.join(folder, "bytes", checkedKey(key));
  const typeOf = (key: string) => path.join(folder, "types", checkedKey(key));
  const drafts = path.join(folder, "drafts");
  return {
    async putFile(key, content, { contentType }) {
      const size = await writeFileAtomically(bytesOf(key), content, { maxBytes, drafts });
      await writeFileAtomically(typeOf(key), Buffer.from(checkedContentType(contentType)), { drafts });
      return size;
    },
    async openFile(key) {
      const handle = await open(bytesOf(key), "r").catch(missing);
      if (!handle) return null;
      try {
        // A crash between the two writes leaves bytes without a type: still a file, of no known kind.
        const contentType = await readFile(typeOf(key), "utf8").catch(missing);
        const { size } = await handle.stat();
        return { stream: handle.createReadStream(), size, contentType: contentType ?? "application/octet-stream" };
      } catch (error) {
        await handle.close();
        throw error;
      }
    },
    async deleteFile(key) {
      await rm(bytesOf(key), { force: true });
      await rm(typeOf(key), { force: true });
    },
    async sweepHalfWritten(idleMs) {
      // By the clock of the disk, which no test sets.
      const before = Date.now() - idleMs;
      const names = (await readdir(drafts).catch(missing)) ?? [];
      let swept = 0;
      for (const name of names) {
        const file = path.join(drafts, name);
        const found = await stat(file).catch(missing);
        if (!found || found.mtimeMs >= before) continue;
        await rm(file, { force: true });
        swept += 1;
      }
      return swept;
    },
  };
}

function missing(error: NodeJS.ErrnoException): null {
  if (error.code === "ENOENT") return null;
  throw error;
}
