import { useCallback, useRef, useState } from "react";
import type { Contacts } from "~/routes/accounts/contacts.ts";

const NOBODY: Contacts = { people: [] };

/**
 * Who works at the account, so that a name one types is known for hers. Read when one begins to write, not with the page; without
 * an answer every name is a new one, and the server still knows better.
 */
export function useContacts(accountId: string | null): { contacts: Contacts; wake: () => void } {
  const [contacts, setContacts] = useState(NOBODY);
  const asked = useRef<string | null>(null);
  const wake = useCallback(() => {
    if (asked.current === accountId) return;
    asked.current = accountId;
    if (!accountId) return setContacts(NOBODY);
    fetch(`/accounts/${accountId}/contacts`, { headers: { accept: "application/json" } })
      .then(async (response) => {
        if (response.ok && asked.current === accountId) setContacts((await response.json()) as Contacts);
      })
      .catch(() => {
        // Asked again with the next stroke.
        asked.current = null;
      });
  }, [accountId]);
  return { contacts, wake };
}
