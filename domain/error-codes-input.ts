/** What can go wrong, by its code, and the HTTP status that says the same. */
export const STATUS_OF = {
  INVALID: 400,
  UNAUTHENTICATED: 401,
  FORBIDDEN: 403,
  NOT_FOUND: 404,
  CONFLICT: 409,
  RATE_LIMITED: 429,
  /** A part of the product is away for the moment; the rest stands. */
  UNAVAILABLE: 503,
} as const;

export type ErrorCode = keyof typeof STATUS_OF;
