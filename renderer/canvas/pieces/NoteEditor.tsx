import { type KeyboardEvent, useEffect, useLayoutEffect, useRef, useState } from "react";
import type { NoteRecord } from "../../../core/model/records/note.ts";
import { noteHeight } from "../../../core/scene/note-items.ts";
import { shownKeys } from "../../actions/keys.ts";
import { dispatch } from "../../store/dispatch.ts";
import { setEditing } from "../../store/focus-field.ts";
import { markSelection } from "../mark-selection.ts";

interface NoteEditorProps {
  readonly id: string;
  readonly text: string;
  /** Width of the note, px. */
  readonly width: number;
  readonly color: NoteRecord["color"];
}

const MARKS: Readonly<Record<string, string>> = { b: "**", i: "_" };

/** Writes on a note in Markdown: leaving it keeps the text and makes the note as high as it needs. Escape and Mod+Enter leave it too; undo brings the old text back. */
export function NoteEditor({ id, text, width, color }: NoteEditorProps) {
  const [draft, setDraft] = useState({ text, start: text.length, end: text.length });
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => field.current?.focus(), []);
  useLayoutEffect(() => {
    const { current } = field;
    if (current === null) return;
    current.setSelectionRange(draft.start, draft.end);
    current.style.height = "auto";
    current.style.height = `${current.scrollHeight}px`;
  }, [draft]);
  const keep = () => {
    setEditing(null);
    if (draft.text !== text)
      dispatch("set-note", { id, text: draft.text, h: Math.max(8, noteHeight(draft.text, width)) });
  };
  const onKeyDown = (event: KeyboardEvent<HTMLTextAreaElement>) => {
    event.stopPropagation();
    const hasMod = event.ctrlKey || event.metaKey;
    const mark = hasMod ? MARKS[event.key.toLowerCase()] : undefined;
    if (event.key === "Escape" || (event.key === "Enter" && hasMod)) field.current?.blur();
    else if (mark !== undefined) {
      event.preventDefault();
      const { value, selectionStart, selectionEnd } = event.currentTarget;
      setDraft(markSelection({ text: value, start: selectionStart, end: selectionEnd }, mark));
    }
  };
  return (
    <div className="note-editing nodrag nopan nowheel">
      <textarea
        ref={field}
        className={`note-editor note-editor-${color}`}
        aria-label="Text of the note"
        value={draft.text}
        onChange={({ currentTarget: { value, selectionStart, selectionEnd } }) =>
          setDraft({ text: value, start: selectionStart, end: selectionEnd })
        }
        onBlur={keep}
        onKeyDown={onKeyDown}
      />
      <span className="note-hint" aria-hidden="true">
        <b>**bold**</b> {shownKeys("Mod+B")} · <i>_italic_</i> {shownKeys("Mod+I")} · `code` · - list · - [ ] task
      </span>
    </div>
  );
}
