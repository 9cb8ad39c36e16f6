import { type KeyboardEvent, useEffect, useLayoutEffect, useRef, useState } from "react";
import type { NoteRecord } from "../../../core/model/records/note.ts";
import { noteHeight } from "../../../core/scene/note-items.ts";
import { shownKeys } from "../../actions/keys.ts";
import { dispatch } from "../../store/dispatch.ts";
import { setEditing } from "../../store/focus-field.ts";
import { MarkdownArea } from "../../ui/markdown-area/MarkdownArea.tsx";

interface NoteEditorProps {
  readonly id: string;
  readonly text: string;
  /** Width of the note, px. */
  readonly width: number;
  readonly color: NoteRecord["color"];
}

/** Writes on a note in Markdown: leaving it keeps the text and makes the note as high as it needs. Escape and Mod+Enter leave it too; undo brings the old text back. */
export function NoteEditor({ id, text, width, color }: NoteEditorProps) {
  const [draft, setDraft] = useState(text);
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    field.current?.focus();
    field.current?.setSelectionRange(field.current.value.length, field.current.value.length);
  }, []);
  useLayoutEffect(() => {
    const { current } = field;
    if (current === null) return;
    current.style.height = "auto";
    current.style.height = `${current.scrollHeight}px`;
  });
  const keep = () => {
    setEditing(null);
    if (draft !== text) dispatch("set-note", { id, text: draft, h: Math.max(8, noteHeight(draft, width)) });
  };
  const onKeyDown = (event: KeyboardEvent<HTMLTextAreaElement>) => {
    event.stopPropagation();
    const hasMod = event.ctrlKey || event.metaKey;
    if (event.key === "Escape" || (event.key === "Enter" && hasMod)) field.current?.blur();
  };
  return (
    <div className="note-editing nodrag nopan nowheel">
      <MarkdownArea
        ref={field}
        className={`note-editor note-editor-${color}`}
        aria-label="Text of the note"
        aria-description="Markdown. Tab moves an item of a list further in; Escape leaves the note."
        value={draft}
        onText={setDraft}
        onBlur={keep}
        onKeyDown={onKeyDown}
      />
      <span className="note-hint" aria-hidden="true">
        <span>
          <b>**bold**</b> {shownKeys("Mod+B")}
        </span>
        <span>
          <i>_italic_</i> {shownKeys("Mod+I")}
        </span>
        <span>
          <code>`code`</code> {shownKeys("Mod+E")}
        </span>
        <span>- list</span>
        <span>- [ ] task</span>
        <span>&gt; quote</span>
      </span>
    </div>
  );
}
