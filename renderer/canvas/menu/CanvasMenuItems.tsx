import { ContextMenu } from "radix-ui";
import type { Point } from "../../../core/model/records/fields.ts";
import { shownKeys } from "../../actions/keys.ts";
import { performAction } from "../../actions/registry.ts";
import { addedIds, dispatch } from "../../store/dispatch.ts";
import { useSession } from "../../store/session.ts";
import { editAdded } from "../../store/show-added.ts";
import { mapIsShown, useUi } from "../../store/ui.ts";
import { openPopover } from "../pickers/popover.ts";
import { ActionMenuItem, MenuItem } from "./MenuItem.tsx";
import { Submenu } from "./Submenu.tsx";

interface CanvasMenuItemsProps {
  readonly at: Point;
  readonly screen: Point;
}

/** The menu of the empty canvas. */
export function CanvasMenuItems({ at, screen }: CanvasMenuItemsProps) {
  const readOnly = useSession((state) => state.readOnly);
  const isMapShown = useUi(mapIsShown);
  const snap = useUi((state) => state.snap);
  const guides = useUi((state) => state.guides);
  const grid = useUi((state) => state.grid);
  return (
    <>
      <MenuItem
        label="Add a component…"
        disabled={readOnly}
        onSelect={() => requestAnimationFrame(() => openPopover({ kind: "add", at, screen }))}
      />
      <MenuItem label="Add a note" disabled={readOnly} onSelect={() => addNote(at)} />
      <MenuItem label="Add a zone" disabled={readOnly} onSelect={() => addZone(at)} />
      <ContextMenu.Separator className="menu-separator" />
      <MenuItem label="Paste" keys={shownKeys("Mod+V")} disabled={readOnly} onSelect={() => performAction("paste")} />
      <ActionMenuItem action="paste-in-place" disabled={readOnly} />
      <ActionMenuItem action="select-all" />
      <ContextMenu.Separator className="menu-separator" />
      <ActionMenuItem action="layout" disabled={readOnly} />
      <ActionMenuItem action="layout-choices" disabled={readOnly} />
      <Submenu label="View">
        <ActionMenuItem action="fit" />
        <ActionMenuItem action="toggle-minimap" checked={isMapShown} />
        <ActionMenuItem action="toggle-snap" checked={snap} />
        <ActionMenuItem action="toggle-guides" checked={guides} />
        <ActionMenuItem action="toggle-grid" checked={grid} />
      </Submenu>
    </>
  );
}

const addNote = ({ x, y }: Point): void => editAdded(addedIds(dispatch("add-note", { x, y }), "note")[0]);

const addZone = ({ x, y }: Point): void =>
  editAdded(addedIds(dispatch("add-zone", { plane: "plain", x, y, w: 480, h: 280 }), "zone")[0]);
