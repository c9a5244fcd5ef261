import { Icon } from "../ui/icon.tsx";
import { composeAddress } from "./compose.ts";
import { useT } from "./locale/context.tsx";

interface ComposePlacesProps {
  accounts: readonly { id: string; name: string }[];
  onChoose?: () => void;
}

export function ComposePlaces({ accounts, onChoose }: ComposePlacesProps) {
  const t = useT("shell");
  if (accounts.length === 0) return <p className="hint">{t("compose.none")}</p>;
  return (
    <ul className="menu compose-places">
      {accounts.map((account) => (
        <li key={account.id}>
          <a href={composeAddress(account.id)} onClick={onChoose}>
            <Icon name="building-2" /> {account.name}
          </a>
        </li>
      ))}
    </ul>
  );
}
