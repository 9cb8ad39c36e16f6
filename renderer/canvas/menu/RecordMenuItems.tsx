import { ContextMenu } from "radix-ui";
import { ZONE_PLANES } from "../../../core/model/kinds.ts";
import { PLANE_LABELS } from "../../../core/model/plane-labels.ts";
import { NOTE_COLORS } from "../../../core/model/records/note.ts";
import { shownKeys } from "../../actions/keys.ts";
import { performAction } from "../../actions/registry.ts";
import { dispatch } from "../../store/dispatch.ts";
import { setEditing } from "../../store/focus-field.ts";
import { session, useSession } from "../../store/session.ts";
import { isBoxed } from "../project/boxes.ts";
import { ActionSubmenu } from "./ActionSubmenu.tsx";
import { ArrangeSubmenu } from "./ArrangeSubmenu.tsx";
import { ActionMenuItem, MenuItem } from "./MenuItem.tsx";
import { Submenu } from "./Submenu.tsx";

/** The menu of selected components, zones and notes. */
export function RecordMenuItems() {
  const selection = useSession((state) => state.selection);
  const readOnly = useSession((state) => state.readOnly);
  const only = useSession(({ doc }) => (selection.size === 1 ? doc.get([...selection][0] ?? "") : undefined));
  const canBeStencil = useSession(({ doc }) => [...selection].some((id) => isBoxed(doc.get(id))));
  return (
    <>
      {only === undefined || only.type === "image" || only.type === "stroke" ? null : (
        <MenuItem
          label={only.type === "note" ? "Edit text" : "Rename"}
          keys="F2"
          disabled={readOnly}
          onSelect={() => requestAnimationFrame(() => setEditing(only.id))}
        />
      )}
      {only?.type === "zone" ? (
        <Choices label="Meaning" values={PLANES} current={only.plane} onChoose={setPlane} />
      ) : null}
      {only?.type === "zone" ? (
        <ActionMenuItem
          action="toggle-collapsed"
          label={only.collapsed === true ? "Expand" : "Collapse"}
          disabled={readOnly}
        />
      ) : null}
      {only?.type === "note" ? (
        <Choices label="Colour" values={COLORS} current={only.color} onChoose={setColor} />
      ) : null}
      {only?.type === "note" ? <ActionMenuItem action="pin-note" disabled={readOnly} /> : null}
      {only?.type === "note" && only.about !== undefined ? (
        <ActionMenuItem action="unpin-note" disabled={readOnly} />
      ) : null}
      <ContextMenu.Separator className="menu-separator" />
      <MenuItem label="Cut" keys={shownKeys("Mod+X")} disabled={readOnly} onSelect={() => performAction("cut")} />
      <MenuItem label="Copy" keys={shownKeys("Mod+C")} onSelect={() => performAction("copy")} />
      <ActionMenuItem action="duplicate" disabled={readOnly} />
      <ActionSubmenu label="Copy as" groups={COPY_AS} />
      <ActionSubmenu label="Style" groups={STYLE} />
      <ContextMenu.Separator className="menu-separator" />
      {selection.size > 1 ? <ActionSubmenu label="Align" groups={ALIGN} /> : null}
      <ArrangeSubmenu />
      <ActionSubmenu label="Select" groups={SELECT} />
      <ContextMenu.Separator className="menu-separator" />
      <ActionMenuItem action="group" disabled={readOnly} />
      <ActionMenuItem action="record-decision" disabled={readOnly} />
      {canBeStencil ? <ActionMenuItem action="save-stencil" /> : null}
      <ContextMenu.Separator className="menu-separator" />
      <ActionMenuItem action="delete" disabled={readOnly} />
    </>
  );
}

const ALIGN = [
  ["align-left", "align-center", "align-right", "align-top", "align-middle", "align-bottom"],
  ["distribute-x", "distribute-y"],
  ["same-width", "same-height", "same-size", "swap"],
];
const COPY_AS = [["copy-as-png", "copy-as-svg", "copy-as-text", "copy-as-markdown", "copy-as-mermaid"]];
const STYLE = [["copy-style", "paste-style"]];
const SELECT = [
  ["select-same-kind", "select-upstream", "select-downstream", "select-connected"],
  ["select-same-zone", "select-same-plane", "invert-selection"],
];

const PLANES = ZONE_PLANES.map((plane) => ({ value: plane, label: PLANE_LABELS[plane] || "Plain" }));
const COLORS = NOTE_COLORS.map((color) => ({ value: color, label: color[0]?.toUpperCase() + color.slice(1) }));

interface ChoicesProps {
  readonly label: string;
  readonly values: readonly { readonly value: string; readonly label: string }[];
  readonly current: string;
  readonly onChoose: (value: string) => void;
}

function Choices({ label, values, current, onChoose }: ChoicesProps) {
  return (
    <Submenu label={label}>
      <ContextMenu.RadioGroup value={current} onValueChange={onChoose}>
        {values.map((each) => (
          <ContextMenu.RadioItem key={each.value} value={each.value} className="menu-item menu-radio">
            {each.label}
          </ContextMenu.RadioItem>
        ))}
      </ContextMenu.RadioGroup>
    </Submenu>
  );
}

const firstId = (): string => [...session.getState().selection][0] ?? "";
const setPlane = (plane: string): void => void dispatch("set-zone", { id: firstId(), plane });
const setColor = (color: string): void => void dispatch("set-note", { id: firstId(), color });
