import { createContext, useContext, type ReactNode } from "react";

const NonceContext = createContext<string | undefined>(undefined);

export function NonceProvider({ nonce, children }: { nonce: string | undefined; children: ReactNode }) {
  return <NonceContext.Provider value={nonce}>{children}</NonceContext.Provider>;
}

/** The nonce inline scripts need; undefined in the browser, which hides it from scripts anyway. */
export function useNonce(): string | undefined {
  return useContext(NonceContext);
}
