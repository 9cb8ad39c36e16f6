import { Redo2, Undo2 } from "lucide-react";
import type { RecordId } from "../../core/model/records.ts";
import { addedIds, dispatch } from "../store/dispatch.ts";
import { setEditing } from "../store/focus-field.ts";
import { doAgain, takeBack, useLibrarySteps } from "../store/library-steps.ts";
import { selectShown } from "../store/planes.ts";
import { areAllLocked, select } from "../store/selection.ts";
import { type SessionState, session } from "../store/session.ts";
import { editAdded } from "../store/show-added.ts";
import { stepOut } from "../store/step-out.ts";
import { redo, undo } from "../store/time-travel.ts";
import { useUi } from "../store/ui.ts";
import { wantedPlace } from "../store/wanted-place.ts";
import { defineAction } from "./define-action.ts";

/** The list of boards lies over the board, so undo is about what was done in the list. */
const inBoardList = (): boolean => useUi.getState().dialog === "boards";
const steps = useLibrarySteps.getState;
const selected = (): readonly string[] => [...session.getState().selection];
const hasSelection = (state: SessionState): boolean => state.selection.size > 0 && !state.readOnly;

/** Actions on the drawing. */
export const EDIT_ACTIONS = [
  defineAction({
    id: "undo",
    label: "Undo",
    icon: Undo2,
    keys: "Mod+Z",
    section: "Edit",
    words: ["take back", "revert"],
    needs: "There is nothing to take back.",
    enabled: (state) => (inBoardList() ? steps().done.length > 0 : state.history.undo.length > 0 && !state.readOnly),
    perform: () => (inBoardList() ? takeBack() : undo()),
  }),
  defineAction({
    id: "redo",
    label: "Redo",
    icon: Redo2,
    keys: "Mod+Shift+Z",
    alsoKeys: ["Mod+Y"],
    section: "Edit",
    words: ["do again", "repeat"],
    needs: "There is nothing to do again.",
    enabled: (state) => (inBoardList() ? steps().undone.length > 0 : state.history.redo.length > 0 && !state.readOnly),
    perform: () => (inBoardList() ? doAgain() : redo()),
  }),
  defineAction({
    id: "delete",
    label: "Delete",
    keys: "Delete",
    alsoKeys: ["Backspace"],
    section: "Edit",
    words: ["remove", "erase"],
    needs: "Select something first.",
    enabled: hasSelection,
    perform: () => void dispatch("delete", { ids: selected() }),
  }),
  defineAction({
    id: "duplicate",
    label: "Duplicate",
    keys: "Mod+D",
    section: "Edit",
    words: ["copy", "clone"],
    needs: "Select something first.",
    enabled: hasSelection,
    perform: () => duplicateSelected(),
  }),
  defineAction({
    id: "select-all",
    label: "Select all",
    keys: "Mod+A",
    section: "Edit",
    words: ["everything"],
    perform: selectShown,
  }),
  defineAction({
    id: "clear-selection",
    label: "Step out, or select nothing",
    keys: "Escape",
    section: "Edit",
    words: ["deselect", "none", "clear the selection", "step out"],
    perform: stepOut,
  }),
  defineAction({
    id: "rename",
    label: "Rename",
    keys: "F2",
    section: "Edit",
    words: ["name", "label", "title", "edit text"],
    needs: "Select one item first.",
    enabled: (state) => state.selection.size === 1 && !state.readOnly,
    perform: () => setEditing(selected()[0] ?? null),
  }),
  defineAction({
    id: "lock",
    label: "Lock or unlock",
    keys: "Mod+L",
    section: "Edit",
    words: ["pin", "fix", "protect"],
    needs: "Select something first.",
    enabled: hasSelection,
    perform: () => {
      dispatch("lock", { ids: selected(), locked: !areAllLocked(session.getState()) });
    },
  }),
  defineAction({
    id: "group",
    label: "Put in a zone",
    keys: "Mod+G",
    section: "Edit",
    words: ["zone", "container", "frame", "boundary"],
    needs: "Select what is to be in the zone first.",
    enabled: hasSelection,
    perform: () => editAdded(addedIds(dispatch("add-zone", { plane: "plain", members: selected() }), "zone")[0]),
  }),
  defineAction({
    id: "ungroup",
    label: "Dissolve the zone",
    keys: "Mod+Shift+G",
    section: "Edit",
    words: ["ungroup", "remove the zone", "keep what is in it", "container"],
    needs: "Select a zone first.",
    enabled: (state) => !state.readOnly && selectedZones(state).length > 0,
    perform: dissolveZones,
  }),
  defineAction({
    id: "add-note",
    label: "Add a note",
    keys: "N",
    section: "Edit",
    words: ["sticky", "comment", "text"],
    enabled: (state) => !state.readOnly,
    perform: () => editAdded(addedIds(dispatch("add-note", { middle: wantedPlace() }), "note")[0]),
  }),
];

const selectedZones = ({ doc, selection }: SessionState): readonly RecordId[] =>
  [...selection].filter((id) => doc.get(id)?.type === "zone");

/** Takes the selected zones away; what was in them stays where it is and is selected. */
function dissolveZones(): void {
  const { doc } = session.getState();
  const zones = new Set(selectedZones(session.getState()));
  const members = [...doc.values()].filter(
    (record) =>
      (record.type === "node" && record.zone !== null && zones.has(record.zone)) ||
      (record.type === "zone" && record.parent !== null && zones.has(record.parent)),
  );
  dispatch("delete", { ids: [...zones] });
  select(members.map(({ id }) => id).filter((id) => session.getState().doc.has(id)));
}

function duplicateSelected(): void {
  const patch = dispatch("duplicate", { ids: selected() });
  const copies = patch.added.filter((record) => record.type !== "edge").map((record) => record.id);
  if (copies.length > 0) session.setState({ selection: new Set(copies) });
}
