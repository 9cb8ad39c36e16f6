import { type FormEvent, useEffect, useRef, useState } from "react";
import { call } from "../../desktop.ts";
import { refreshHistory } from "../../store/board-history.ts";
import { flushJournal } from "../../store/journal.ts";
import { reportProblem } from "../../store/report-problem.ts";
import { session } from "../../store/session.ts";
import { Button } from "../../ui/Button.tsx";
import { Field } from "../../ui/Field.tsx";

const LONGEST = 120;

/** Asks for the name of the state on the screen and keeps it. */
export function NameVersion({ onDone }: { readonly onDone: () => void }) {
  const [name, setName] = useState("");
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => input.current?.focus(), []);
  const save = (event: FormEvent): void => {
    event.preventDefault();
    if (name.trim() === "") return;
    saveName(name.trim()).then(onDone).catch(reportProblem);
  };
  return (
    <form
      className="name-version"
      onSubmit={save}
      onKeyDown={(event) => {
        if (event.key !== "Escape") return;
        event.stopPropagation();
        onDone();
      }}
    >
      <Field label="Name of this version">
        {({ id }) => (
          <input
            ref={input}
            id={id}
            className="input"
            value={name}
            maxLength={LONGEST}
            placeholder="Before the review"
            onChange={(event) => setName(event.target.value)}
          />
        )}
      </Field>
      <div className="button-row">
        <Button small look="primary" type="submit" disabled={name.trim() === ""}>
          Save the name
        </Button>
        <Button small look="quiet" onClick={onDone}>
          Cancel
        </Button>
      </div>
    </form>
  );
}

async function saveName(name: string): Promise<void> {
  await flushJournal();
  const { boardId, past } = session.getState();
  if (boardId === null) return;
  await call("versions.add", { board: boardId, seq: past?.seq ?? null, name });
  refreshHistory();
}
