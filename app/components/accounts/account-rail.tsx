import { bareId } from "~/data/ids.ts";
import type { AccountHeadData } from "~/routes/accounts/account.tsx";
import { useT } from "~/shell/locale/context.tsx";
import { Avatar, type FaceSize } from "~/ui/avatar.tsx";
import { Icon } from "~/ui/icon.tsx";
import { RailSection } from "~/ui/rail.tsx";
import { KnowsHere } from "../people/knows-here.tsx";
import { AccountRailDeals } from "../opportunities/account-rail-deals.tsx";
import { signalLook } from "./signal-look.ts";
import { When } from "../signs/when.tsx";

export function AccountRail({ account }: { account: AccountHeadData }) {
  return (
    <>
      <KnowsHere account={account} />
      <AccountRailDeals accountId={account.id} rail={account.rail} />
      <WhoHelps account={account} />
      <Signals account={account} />
    </>
  );
}

/** Size says how much they gave; nobody is ranked by it. */
function sizeOf(acts: number, most: number): FaceSize {
  const share = acts / Math.max(1, most);
  return share > 0.6 ? 32 : share > 0.25 ? 28 : 24;
}

const FACES = 6;

function WhoHelps({ account }: { account: AccountHeadData }) {
  const t = useT("accounts");
  const { helpers } = account.rail;
  const departments = new Set(helpers.map(({ user }) => user.department).filter(Boolean)).size;
  const most = helpers[0]?.acts ?? 1;
  return (
    <RailSection id="rail-helps" title={t("rail.helps")}>
      {helpers.length === 0 ? (
        <p className="soft">{t("rail.helpsNobody")}</p>
      ) : (
        <>
          <p className="faces">
            {helpers.slice(0, FACES).map(({ user, acts }) => (
              <a key={user.id} href={`/colleagues/${bareId(user.id)}`} aria-label={user.name} title={user.name}>
                <Avatar
                  name={user.name}
                  size={sizeOf(acts, most)}
                  shape={user.role === "influencer" ? "guest" : "colleague"}
                />
              </a>
            ))}
          </p>
          <p className="quiet t12">{t("rail.helpsCount", { count: helpers.length, departments })}</p>
        </>
      )}
    </RailSection>
  );
}

/** A sentence that a date follows ends without its full stop. */
const phrase = (text: string) => text.replace(/(?<!\.)\.$/, "");

function Signals({ account }: { account: AccountHeadData }) {
  const t = useT("accounts");
  const { signals } = account.rail;
  if (signals.edges.length === 0) return null;
  return (
    <RailSection id="rail-signals" title={t("rail.signals")}>
      <ul>
        {signals.edges.map(({ node }) => {
          const look = signalLook(node.kind);
          return (
            <li key={node.id}>
              <span className={`state ${look.tone}`}>
                <Icon name={look.icon} /> {t(`signal.${node.kind}`)}
              </span>
              <p className="soft t12">
                {node.postId ? <a href={`/posts/${bareId(node.postId)}`}>{phrase(node.text)}</a> : phrase(node.text)} ·{" "}
                <When at={node.occurredAt} />
              </p>
            </li>
          );
        })}
      </ul>
    </RailSection>
  );
}
