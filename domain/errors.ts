import type { ErrorCode } from "./error-codes-input.ts";

/**
 * What can go wrong in the product's own terms. `key` names a sentence in the message files (`errors.<key>`), `params`
 * fill it; nothing internal is ever carried.
 */
export type ErrorParams = Record<string, string | number>;

/** One thing wrong with one field: the path in the input, and a message key under `errors`. */
export interface FieldIssue {
  path: string;
  key: string;
  params?: ErrorParams;
}

export class DomainError extends Error {
  readonly code: ErrorCode;
  readonly key: string;
  readonly params: ErrorParams;
  readonly fields: FieldIssue[];

  constructor(code: ErrorCode, key: string, params: ErrorParams = {}, fields: FieldIssue[] = []) {
    super(`${code}: ${key}`);
    this.name = "DomainError";
    this.code = code;
    this.key = key;
    this.params = params;
    this.fields = fields;
  }
}

export class InvalidInput extends DomainError {
  constructor(fields: FieldIssue[], key = "invalid") {
    super("INVALID", key, {}, fields);
  }
}

/** Gone, never there, or not yours to see: the same answer for all three. */
export class NotFound extends DomainError {
  constructor() {
    super("NOT_FOUND", "notFound");
  }
}

/** Only ever said of something the viewer can already see. */
export class Forbidden extends DomainError {
  constructor(key = "forbidden") {
    super("FORBIDDEN", key);
  }
}

/** Someone else changed it first. `params.version` is the version that stands now. */
export class Conflict extends DomainError {
  constructor(version: number, key = "stale") {
    super("CONFLICT", key, { version });
  }
}

export class RateLimited extends DomainError {
  constructor(retryAfterSeconds: number) {
    super("RATE_LIMITED", "rateLimited", { seconds: retryAfterSeconds });
  }
}

export class Unauthenticated extends DomainError {
  constructor(key = "signInFirst") {
    super("UNAUTHENTICATED", key);
  }
}

/** The search engine does not answer. Nothing is lost: what is written meanwhile is indexed once it is back. */
export class SearchDown extends DomainError {
  constructor() {
    super("UNAVAILABLE", "searchDown");
  }
}

/** The disk has no room but what is kept free. Reading goes on. */
export class DiskFull extends DomainError {
  constructor(key: "diskFull" | "noRoomForFiles" = "diskFull") {
    super("UNAVAILABLE", key);
  }
}

/** The file storage does not answer. */
export class FilesAway extends DomainError {
  constructor() {
    super("UNAVAILABLE", "filesAway");
  }
}

/** The database does not answer. What was acknowledged is stored; what was asked now may be asked again. */
export class DatabaseAway extends DomainError {
  constructor() {
    super("UNAVAILABLE", "databaseAway");
  }
}
