import { NOTE_COLORS, type NoteRecord } from "../../../core/model/records/note.ts";
import { dispatch } from "../../store/dispatch.ts";
import { useSession } from "../../store/session.ts";
import { Field } from "../../ui/Field.tsx";
import { Segmented } from "../../ui/Segmented.tsx";

/** Text and colour of a sticky note. */
export function NoteInspector({ note }: { readonly note: NoteRecord }) {
  const readOnly = useSession((state) => state.readOnly);
  return (
    <div className="inspector">
      <Field label="Text">
        {({ id }) => (
          <textarea
            id={id}
            className="input"
            rows={6}
            disabled={readOnly}
            value={note.text}
            onChange={(event) => dispatch("set-note", { id: note.id, text: event.target.value })}
          />
        )}
      </Field>
      <Segmented
        label="Colour"
        value={note.color}
        options={NOTE_COLORS.map((color) => ({ value: color, label: color }))}
        onChange={(color) => dispatch("set-note", { id: note.id, color })}
      />
    </div>
  );
}
