import { useState } from "react";

/**
 * In a form that makes something: what is sent twice, because the answer was lost, is made once. The page may be read again meanwhile,
 * with another id for the next.
 */
export function ClientId({ id }: { id: string }) {
  const [first] = useState(id);
  return <input type="hidden" name="clientId" value={first} data-kept="no" />;
}
