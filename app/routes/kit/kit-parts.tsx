import { useState } from "react";
import { SegmentButtons, SegmentRadios } from "~/ui/segment.tsx";
import { Button, IconButton } from "~/ui/button.tsx";
import { Checkbox, Radio } from "~/ui/checkbox.tsx";
import { Input } from "~/ui/input.tsx";
import { Kbd } from "~/ui/kbd.tsx";
import { Select } from "~/ui/select.tsx";
import { Switch } from "~/ui/switch.tsx";
import { KitSigns } from "./kit-signs.tsx";
import { KitTokens } from "./kit-tokens.tsx";
import { kinds, views } from "./samples.ts";

export function KitParts({ theme }: { theme: string }) {
  const [view, setView] = useState("board");
  return (
    <div className="kit">
      <div>
        <h3>Buttons</h3>
        <Button variant="primary">
          Post <Kbd command>↵</Kbd>
        </Button>
        <Button>Ask Inès</Button>
        <Button variant="plain">Not now</Button>
        <Button variant="bad" icon="trash-2">
          Delete
        </Button>
        <Button disabled>Post</Button>
        <Button busy>Sending</Button>
        <Button small icon="list-filter">
          Owner
        </Button>
        <IconButton icon="ellipsis" label="More" />
        <IconButton icon="star" label="Following" pressed />
      </div>
      <div>
        <h3>Fields</h3>
        <Input short aria-label="Empty" placeholder="Name or domain" />
        <Input short aria-label="Wrong" aria-invalid defaultValue="claire@" />
        <Input short aria-label="Fixed" disabled defaultValue="Set by your company" />
        <Select small aria-label="Kind" options={kinds} />
      </div>
      <div>
        <h3>Choices</h3>
        <Checkbox label="Follow" defaultChecked />
        <Checkbox label="Digest" />
        <Radio label="Everyone" name={`who-${theme}`} defaultChecked />
        <Radio label="Team" name={`who-${theme}`} />
        <Switch label="Live" defaultChecked />
        <Switch label="Sound" />
        <SegmentButtons label="Show as" items={views} value={view} onChange={setView} />
        <SegmentRadios label="Theme" name={`theme-${theme}`} items={views} value="table" />
      </div>
      <KitSigns theme={theme} />
      <KitTokens />
    </div>
  );
}
