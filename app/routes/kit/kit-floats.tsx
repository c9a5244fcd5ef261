import { useState } from "react";
import { ValueReasons } from "~/components/signs/value-meter.tsx";
import { useLocale } from "~/shell/locale/context.tsx";
import { NoticesPanel } from "~/shell/notices-panel.tsx";
import { AlertDialog } from "~/ui/alert-dialog.tsx";
import { Button, IconButton } from "~/ui/button.tsx";
import { Dialog } from "~/ui/dialog.tsx";
import { Field } from "~/ui/field.tsx";
import { Menu, MenuChoices, MenuItem, MenuSeparator } from "~/ui/menu.tsx";
import { Popover } from "~/ui/popover.tsx";
import { TabPanels } from "~/ui/tabs.tsx";
import { Textarea } from "~/ui/textarea.tsx";
import { showToast } from "~/ui/toast-store.ts";
import { Tooltip } from "~/ui/tooltip.tsx";
import { noticesAround, value } from "./samples.ts";
import { Specimen } from "./specimen.tsx";

export function KitFloats() {
  const [dialog, setDialog] = useState(false);
  const [confirm, setConfirm] = useState(false);
  const [order, setOrder] = useState("newest");
  return (
    <section className="section" aria-labelledby="kit-floats">
      <div className="section-head">
        <h2 id="kit-floats">What floats</h2>
      </div>
      <div className="state-grid">
        <Specimen title="Notification centre: one line each" stage>
          <NoticesPanel state={{ status: "ready", notices: noticesAround(useLocale().renderedAt) }} />
        </Specimen>
        <Specimen title="The value meter, on hover or focus: one sentence for each segment" stage>
          <div className="value-why float is-shown">
            <ValueReasons {...value} />
          </div>
        </Specimen>
        <Specimen title="Press to open" full>
          <div className="btn-row">
            <Button id="open-dialog" onClick={() => setDialog(true)}>
              Dialog
            </Button>
            <Button id="open-confirm" variant="bad" icon="trash-2" onClick={() => setConfirm(true)}>
              Erase
            </Button>
            <Menu label="Post" trigger={<IconButton id="open-menu" icon="ellipsis" label="More about this post" />}>
              <MenuItem icon="link" shortcut="L">
                Copy link
              </MenuItem>
              <MenuItem icon="pin" shortcut="P">
                Pin
              </MenuItem>
              <MenuItem icon="history" href="#kit-floats">
                Edit history
              </MenuItem>
              <MenuSeparator />
              <MenuItem icon="trash-2" bad>
                Delete…
              </MenuItem>
            </Menu>
            <Menu label="Order" align="start" trigger={<Button small>Newest</Button>}>
              <MenuChoices
                label="Order by"
                value={order}
                onChange={setOrder}
                choices={[
                  { value: "newest", label: "Newest" },
                  { value: "value", label: "Value" },
                ]}
              />
            </Menu>
            <Popover label="What Inès gave" trigger={<Button id="open-popover">Popover</Button>}>
              11 acts on Rotor sensors since September
            </Popover>
            <Tooltip text="Confirm: you know it too, and say how">
              <Button id="open-tooltip">Tooltip</Button>
            </Tooltip>
            <Button
              id="open-toast"
              onClick={() =>
                showToast({ text: "Posted on Aérolor Rotors", action: { label: "Undo", run: () => undefined } })
              }
            >
              Toast
            </Button>
          </div>
          <TabPanels
            label="Example"
            panels={[
              { value: "one", label: "Conversation", content: <p className="gap-s">What people said.</p> },
              { value: "two", label: "People", content: <p className="gap-s">Whom we know.</p> },
            ]}
          />
        </Specimen>
      </div>
      <Dialog
        open={dialog}
        onOpenChange={setDialog}
        title="Ask Inès for an introduction"
        description="She sees your words before anyone else does."
      >
        <div className="dialog-form">
          <Field label="What is it about?" hint="One sentence is enough.">
            <Textarea name="about" />
          </Field>
          <div className="btn-row">
            <Button variant="primary">Ask Inès</Button>
            <Button variant="plain" onClick={() => setDialog(false)}>
              Not now
            </Button>
          </div>
        </div>
      </Dialog>
      <AlertDialog
        open={confirm}
        onOpenChange={setConfirm}
        title="Erase Claire Dupont?"
        description="Her name, phones and e-mails leave 3 accounts and 7 posts. Posts keep their text. This cannot be undone."
        keep="Keep her"
        confirm="Erase for good"
        onConfirm={() => undefined}
      />
    </section>
  );
}
