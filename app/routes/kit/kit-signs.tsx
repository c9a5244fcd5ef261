import { Kind, postKinds } from "~/components/signs/kind.tsx";
import { Live } from "~/components/signs/live.tsx";
import { Missing } from "~/components/signs/missing.tsx";
import { Face } from "~/components/signs/face.tsx";
import { Provenance } from "~/components/signs/provenance.tsx";
import { Tie, tieStrengths } from "~/components/signs/tie.tsx";
import { ValueMeter } from "~/components/signs/value-meter.tsx";
import { Ago, Due, When } from "~/components/signs/when.tsx";
import { useFormat, useLocale } from "~/shell/locale/context.tsx";
import { Avatar } from "~/ui/avatar.tsx";
import { Badge, CountNew, State } from "~/ui/badge.tsx";
import { Chip, ProposalChip } from "~/ui/chip.tsx";
import { Faces } from "~/ui/faces.tsx";
import { Spark } from "~/ui/spark.tsx";
import { Table } from "~/ui/table.tsx";
import { faces, fadedValue, momentsAround, value } from "./samples.ts";

export function KitSigns({ theme }: { theme: string }) {
  const format = useFormat();
  const moments = momentsAround(useLocale().renderedAt);
  return (
    <>
      <div>
        <h3>Kinds of post</h3>
        {postKinds.map((kind) => (
          <Kind key={kind} kind={kind} />
        ))}
      </div>
      <div>
        <h3>States, each an icon and a word</h3>
        <State tone="good" icon="check">
          Confirmed by 2
        </State>
        <State tone="bad" icon="x">
          Disputed by 1
        </State>
        <State tone="warn" icon="volume-x">
          Silent 34 days
        </State>
        <State tone="info" icon="user-round-plus">
          New boss
        </State>
        <Missing>One contact only</Missing>
      </div>
      <div>
        <h3>Value, strength, live, provenance</h3>
        <ValueMeter {...value} />
        <ValueMeter {...fadedValue} />
        {tieStrengths.map((strength) => (
          <Tie key={strength} strength={strength} />
        ))}
        <Live>2 min</Live>
        <Provenance
          href="#kit-parts"
          parts={["from Karim", "first-hand", "on a train", <When key="at" at={moments.day} />]}
        />
      </div>
      <div>
        <h3>Faces: one of us, someone outside, an invited guest, sized by what they gave</h3>
        <Faces faces={faces} label="What they gave" more={4} />
        <Avatar name="Claire Dupont" shape="outside" size={32} />
        <Avatar name="Ludovic Estève" shape="guest" size={32} />
        <Face name="Salomé Arnaud" note="Key accounts" />
      </div>
      <div>
        <h3>Badges, tags, chips, counts</h3>
        <Badge icon="gavel">decides</Badge>
        <Badge icon="lock">restricted</Badge>
        <a className="tag" href="#kit-parts">
          test-benches
        </a>
        <Chip href="#kit-parts" icon="columns-3" figure={format.money(420_000, "EUR")}>
          Rotor sensors
        </Chip>
        <ProposalChip icon="phone">+33 6 12 44 08 75</ProposalChip>
        <ProposalChip accepted figure="new person">
          Claire Dupont
        </ProposalChip>
        <CountNew count={3} word="new" />
        <Spark values={[0.6, 0.7, 0.7, 0.9, 0.6, 0.5, 0.4, 0.4, 0.5, 0.6, 0.6, 0.6]} label="Steady since October" />
      </div>
      <div>
        <h3>Times and money, by language</h3>
        <When at={moments.minutes} />
        <When at={moments.week} />
        <When at={moments.day} />
        <Due on={moments.tomorrow} />
        <Ago at={moments.day} />
        <span className="num">
          {format.money(1_200_000, "EUR")} · {format.moneyFull(420_000, "EUR")} · {format.percent(0.62)}
        </span>
      </div>
      <Table caption={`Deals, ${theme}`}>
        <thead>
          <tr>
            <th scope="col">Deal</th>
            <th scope="col" className="right">
              Amount
            </th>
          </tr>
        </thead>
        <tbody>
          <tr>
            <td>
              <b>Rotor sensors</b>
            </td>
            <td className="right num">{format.money(420_000, "EUR")}</td>
          </tr>
          <tr>
            <td>
              <b>Spare parts framework</b>
            </td>
            <td className="right num">{format.money(510_000, "EUR")}</td>
          </tr>
        </tbody>
      </Table>
    </>
  );
}
