import path from "node:path";
import { dataDir, env, type Env } from "../env.ts";
import { diskStorage } from "./disk.ts";
import type { Storage } from "./port.ts";
import { s3Storage } from "./s3.ts";

/** Chooses the adapter by the environment; throws when S3 is asked for by half. */
export function chooseStorage(settings: Env): Storage {
  const { S3_ENDPOINT, S3_BUCKET, S3_REGION, S3_ACCESS_KEY_ID, S3_SECRET_ACCESS_KEY } = settings;
  if (!S3_ENDPOINT && !S3_BUCKET) return diskStorage(path.join(dataDir, "files"));
  if (!S3_ENDPOINT || !S3_BUCKET || !S3_ACCESS_KEY_ID || !S3_SECRET_ACCESS_KEY) {
    throw new Error("S3 needs all of S3_ENDPOINT, S3_BUCKET, S3_ACCESS_KEY_ID and S3_SECRET_ACCESS_KEY.");
  }
  return s3Storage({
    endpoint: S3_ENDPOINT,
    bucket: S3_BUCKET,
    region: S3_REGION,
    accessKeyId: S3_ACCESS_KEY_ID,
    secretAccessKey: S3_SECRET_ACCESS_KEY,
  });
}

let chosen: Storage | null = null;

/** The storage of this process. */
export function storage(): Storage {
  chosen ??= chooseStorage(env);
  return chosen;
}
