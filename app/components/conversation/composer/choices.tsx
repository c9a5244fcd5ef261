import { CHANNELS, POST_KINDS } from "../../../../domain/conversation/post-kinds-input.ts";
import { useT } from "~/shell/locale/context.tsx";
import { Icon, Shape } from "~/ui/icon.tsx";

/**
 * Small choices as the system's own lists, dressed as quiet buttons: they work without JavaScript, under a thumb and with a
 * keyboard, and cost no script.
 */
interface ChoiceProps {
  value: string;
  onChange: (value: string) => void;
}

export function KindChoice({ value, chosen, onChange }: ChoiceProps & { chosen: boolean }) {
  const t = useT("conversation");
  const shown = value || "";
  return (
    <label className={shown ? `choice kind k-${shown}` : "choice kind"}>
      {shown && <Shape name={shown} />}
      <span className="hidden">{t("composer.kind")}</span>
      <select name="kind" value={chosen ? value : ""} onChange={(event) => onChange(event.target.value)}>
        <option value="">{value && !chosen ? t(`signs:kind.${value}`) : t("composer.kindAuto")}</option>
        {POST_KINDS.filter((kind) => kind !== "update").map((kind) => (
          <option value={kind} key={kind}>
            {t(`signs:kind.${kind}`)}
          </option>
        ))}
      </select>
      <Icon name="chevron-down" className="chev" />
    </label>
  );
}

interface SourceProps {
  hand: string;
  channel: string;
  onChange: (part: { hand?: string; channel?: string }) => void;
}

export function SourceChoice({ hand, channel, onChange }: SourceProps) {
  const t = useT("conversation");
  return (
    <>
      <label className="choice">
        <span className="hidden">{t("composer.hand")}</span>
        <select name="hand" value={hand} onChange={(event) => onChange({ hand: event.target.value })}>
          <option value="">{t("hand.unsaid")}</option>
          <option value="first">{t("hand.firstLong")}</option>
          <option value="second">{t("hand.secondLong")}</option>
        </select>
        <Icon name="chevron-down" className="chev" />
      </label>
      <label className="choice">
        <span className="hidden">{t("composer.channel")}</span>
        <select name="channel" value={channel} onChange={(event) => onChange({ channel: event.target.value })}>
          <option value="">{t("channel.none")}</option>
          {CHANNELS.map((one) => (
            <option value={one} key={one}>
              {t(`channel.${one}`)}
            </option>
          ))}
        </select>
        <Icon name="chevron-down" className="chev" />
      </label>
    </>
  );
}

export function ReachChoice({ value, onChange }: ChoiceProps) {
  const t = useT("conversation");
  return (
    <label className="choice">
      <span className="hidden">{t("composer.reach")}</span>
      <select name="reach" value={value || "colleagues"} onChange={(event) => onChange(event.target.value)}>
        <option value="colleagues">{t("reach.colleagues")}</option>
        <option value="guests">{t("reach.guests")}</option>
      </select>
      <Icon name="chevron-down" className="chev" />
    </label>
  );
}
