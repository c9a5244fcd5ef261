import { bareId } from "~/data/ids.ts";
import { HeldVersion } from "~/shell/held-version.tsx";
import { useT } from "~/shell/locale/context.tsx";
import { Button } from "~/ui/button.tsx";
import { Checkbox } from "~/ui/checkbox.tsx";
import { SettingsPart } from "./settings-part.tsx";

interface TeamPartProps {
  account: { id: string; restricted: boolean; version: number };
  chosen: readonly { id: string; name: string }[];
  others: readonly { id: string; name: string }[];
  q: string;
}

export function TeamPart({ account: { id, restricted, version }, chosen, others, q }: TeamPartProps) {
  const t = useT("identity");
  const action = `/accounts/${bareId(id)}/share`;
  const box = (user: { id: string; name: string }, checked: boolean) => (
    <Checkbox key={user.id} name="member" value={user.id} label={user.name} defaultChecked={checked} />
  );
  return (
    <SettingsPart
      id="inside"
      title={t("share.inside")}
      about={t(restricted ? "share.insideClosed" : "share.insideOpen")}
    >
      <form method="post" action={action}>
        <HeldVersion version={version} />
        <div className="row">
          <input
            className="input fill"
            type="search"
            dir="auto"
            name="q"
            defaultValue={q}
            placeholder={t("share.find")}
            aria-label={t("share.find")}
          />
          {/* Sends what is chosen as an address: only the list below changes. */}
          <Button type="submit" formMethod="get">
            {t("admin.findAct")}
          </Button>
        </div>
        <fieldset className="gap-s">
          <legend className="hidden">{t("share.members")}</legend>
          <div className="choices">
            {chosen.map((user) => box(user, true))}
            {others.map((user) => box(user, false))}
          </div>
        </fieldset>
        <p className="hint">{t("share.always")}</p>
        <div className="btn-row gap">
          <Button type="submit" name="act" value="restrict">
            {t(restricted ? "share.change" : "share.restrict")}
          </Button>
          {restricted && (
            <Button type="submit" name="act" value="open" variant="plain">
              {t("share.openAct")}
            </Button>
          )}
        </div>
      </form>
    </SettingsPart>
  );
}
