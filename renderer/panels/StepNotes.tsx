import { Pencil } from "lucide-react";
import { useEffect, useRef, useState } from "react";
import { dispatch } from "../store/dispatch.ts";
import { useSession } from "../store/session.ts";
import { Button } from "../ui/Button.tsx";
import { IconButton } from "../ui/IconButton.tsx";
import { Markdown } from "../ui/Markdown.tsx";
import { MarkdownArea } from "../ui/markdown-area/MarkdownArea.tsx";

/** The notes of one step: shown as Markdown, written as text. */
export function StepNotes({ step, title }: { readonly step: number; readonly title: string }) {
  const readOnly = useSession((state) => state.readOnly);
  const notes = useSession(({ doc }) => {
    const record = doc.get(`step-${step}`);
    return record?.type === "step" ? record.notes : "";
  });
  const [writing, setWriting] = useState(false);
  if (writing) return <StepNotesEditor step={step} title={title} notes={notes} onDone={() => setWriting(false)} />;
  if (notes === "") {
    return readOnly ? null : (
      <Button look="quiet" small onClick={() => setWriting(true)}>
        <Pencil size={13} aria-hidden="true" /> Add notes
        <span className="visually-hidden"> on {title}</span>
      </Button>
    );
  }
  return (
    <div className="step-notes">
      <Markdown text={notes} />
      {readOnly ? null : (
        <IconButton small icon={Pencil} label={`Edit the notes on ${title}`} onClick={() => setWriting(true)} />
      )}
    </div>
  );
}

interface StepNotesEditorProps {
  readonly step: number;
  readonly title: string;
  readonly notes: string;
  readonly onDone: () => void;
}

function StepNotesEditor({ step, title, notes, onDone }: StepNotesEditorProps) {
  const [text, setText] = useState(notes);
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => field.current?.focus(), []);
  return (
    <MarkdownArea
      ref={field}
      className="input"
      rows={5}
      aria-label={`Notes on ${title}`}
      aria-description="Markdown. Tab moves an item of a list further in; Escape leaves without keeping."
      placeholder="Markdown: **bold**, `code`, - list, - [ ] task"
      value={text}
      onText={setText}
      onBlur={() => {
        if (text !== notes) dispatch("set-step-notes", { step, notes: text });
        onDone();
      }}
      onKeyDown={(event) => {
        if (event.key === "Escape") {
          event.stopPropagation();
          onDone();
        } else if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) field.current?.blur();
      }}
    />
  );
}
