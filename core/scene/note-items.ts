import type { NoteRecord } from "../model/records/note.ts";
import type { SceneItem } from "./display-list.ts";
import { LOCK_ICON } from "./glyphs.ts";
import { iconItems } from "./icon-items.ts";
import { layOutNote } from "./markdown/lay-out-note.ts";
import { noteTextItems } from "./note-text-items.ts";

/** Measures of a sticky note in px, shared with the place where its text is edited. */
export const NOTE = { padding: 12, size: 13, weight: 400, lineHeight: 18, fold: 14, radius: 4 } as const;

/** What may differ in the drawing of a note: its text is hidden while it is edited in place. */
export interface NoteLook {
  readonly hideText?: boolean;
}

/** A sticky note as drawn, relative to its top-left corner; its Markdown is set in runs, and text beyond its height ends in an ellipsis. */
export function noteItems(note: NoteRecord, look: NoteLook = {}): readonly SceneItem[] {
  const { w, h, color } = note;
  const fold = Math.min(NOTE.fold, w / 2, h / 2);
  const r = NOTE.radius;
  const sheet = `M ${r} 0 H ${w - r} Q ${w} 0 ${w} ${r} V ${h - fold} L ${w - fold} ${h} H ${r} Q 0 ${h} 0 ${h - r} V ${r} Q 0 0 ${r} 0 Z`;
  const corner = `M ${w} ${h - fold} H ${w - fold + 3} Q ${w - fold} ${h - fold} ${w - fold} ${h - fold + 3} V ${h}`;
  return [
    { t: "path", d: sheet, fill: `note-${color}`, stroke: "line-strong", width: 0.75 },
    { t: "path", d: corner, stroke: "line-strong", width: 0.75 },
    ...(look.hideText === true ? [] : [textGroup(note)]),
    ...(note.locked === true ? iconItems(LOCK_ICON, { x: w - 17, y: 6, size: 11, ink: "note-text" }) : []),
  ];
}

function textGroup({ text, w, h }: NoteRecord): SceneItem {
  const { padding } = NOTE;
  const items = noteTextItems(text, w - padding * 2, h - padding * 2 + 4);
  return { t: "group", at: { x: padding, y: padding }, items };
}

/** Height in px of a note `w` px wide in which its whole text is shown. */
export const noteHeight = (text: string, w: number): number =>
  Math.ceil(layOutNote(text, w - NOTE.padding * 2).height + NOTE.padding * 2);
