import { useEffect, useRef, useState } from "react";
import { dispatch } from "../store/dispatch.ts";
import { setEditing } from "../store/focus-field.ts";

interface NoteEditorProps {
  readonly id: string;
  readonly text: string;
}

/** Writes on a note: leaving it or Mod+Enter keeps the text, Escape drops the change. */
export function NoteEditor({ id, text }: NoteEditorProps) {
  const [draft, setDraft] = useState(text);
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    field.current?.focus();
    field.current?.setSelectionRange(text.length, text.length);
  }, [text]);
  const keep = () => {
    setEditing(null);
    if (draft !== text) dispatch("set-note", { id, text: draft });
  };
  return (
    <textarea
      ref={field}
      className="note-editor nodrag nopan nowheel"
      aria-label="Text of the note"
      value={draft}
      onChange={(event) => setDraft(event.target.value)}
      onBlur={keep}
      onKeyDown={(event) => {
        event.stopPropagation();
        if (event.key === "Escape") setEditing(null);
        else if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) field.current?.blur();
      }}
    />
  );
}
