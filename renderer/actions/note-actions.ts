import { Pin, PinOff } from "lucide-react";
import { openPopover } from "../canvas/pickers/popover.ts";
import { popoverPlace } from "../canvas/pickers/popover-place.ts";
import { dispatch } from "../store/dispatch.ts";
import type { SessionState } from "../store/session.ts";
import { defineAction } from "./define-action.ts";
import { onlySelected, selectedType } from "./selected.ts";

const isNote = (state: SessionState): boolean => selectedType(state) === "note" && !state.readOnly;

/** Actions on notes. */
export const NOTE_ACTIONS = [
  defineAction({
    id: "pin-note",
    label: "Pin the note to…",
    icon: Pin,
    section: "Edit",
    words: ["attach", "about", "leader"],
    needs: "Select one note first.",
    enabled: isNote,
    perform: () => {
      const note = onlySelected() ?? "";
      openPopover({ kind: "pin", note, screen: popoverPlace(note) });
    },
  }),
  defineAction({
    id: "unpin-note",
    label: "Unpin the note",
    icon: PinOff,
    section: "Edit",
    words: ["detach"],
    needs: "Select one pinned note first.",
    enabled: (state) => isNote(state) && isPinned(state),
    perform: () => void dispatch("set-note", { id: onlySelected(), about: null }),
  }),
];

function isPinned({ selection, doc }: SessionState): boolean {
  const note = doc.get([...selection][0] ?? "");
  return note?.type === "note" && note.about !== undefined;
}
