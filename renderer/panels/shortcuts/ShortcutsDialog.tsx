import { Search } from "lucide-react";
import { useState } from "react";
import { keysFor } from "../../actions/bindings.ts";
import { ACTION_SECTIONS } from "../../actions/define-action.ts";
import { shownKeys } from "../../actions/keys.ts";
import { listActions } from "../../actions/registry.ts";
import { resetKeys, useKeymap } from "../../store/keymap.ts";
import { setUi, useUi } from "../../store/ui.ts";
import { Button } from "../../ui/Button.tsx";
import { Dialog } from "../../ui/Dialog.tsx";
import { EmptyState } from "../../ui/EmptyState.tsx";
import { fuzzyScore } from "../../ui/fuzzy-score.ts";
import { SearchField } from "../../ui/SearchField.tsx";
import { CANVAS_KEYS } from "./canvas-keys.ts";
import { ShortcutRow } from "./ShortcutRow.tsx";
import "./shortcuts.css";

/** Every action with its keys, by section; a click on the keys chooses others. */
export function ShortcutsDialog() {
  const open = useUi((state) => state.dialog === "shortcuts");
  const [recording, setRecording] = useState<string | null>(null);
  const hasOwn = useKeymap((state) => Object.keys(state.keymap).length > 0);
  const close = () => {
    setRecording(null);
    setUi({ dialog: null });
  };
  return (
    <Dialog
      title="Keyboard shortcuts"
      open={open}
      onClose={close}
      // While keys are being chosen, Escape means: keep the old ones.
      keepOnEscape={recording !== null}
      foot={
        <>
          <p className="shortcut-lead">Press Enter on the keys of an action to choose others.</p>
          <Button disabled={!hasOwn} onClick={resetKeys}>
            Reset all keys
          </Button>
        </>
      }
    >
      <ShortcutList recording={recording} onRecord={setRecording} />
    </Dialog>
  );
}

interface ShortcutListProps {
  readonly recording: string | null;
  readonly onRecord: (action: string | null) => void;
}

function ShortcutList({ recording, onRecord }: ShortcutListProps) {
  const [query, setQuery] = useState("");
  useKeymap((state) => state.keymap);
  const fits = (label: string, words: readonly string[]): boolean =>
    query.trim() === "" || fuzzyScore(query, label, words) >= LEAST_FIT;
  const sections = ACTION_SECTIONS.map((section) => ({
    section,
    actions: listActions().filter(
      (action) =>
        action.section === section && fits(action.label, [...(action.words ?? []), ...keysFor(action).map(shownKeys)]),
    ),
  })).filter(({ actions }) => actions.length > 0);
  const canvas = CANVAS_KEYS.filter(([keys, label]) => fits(label, [keys]));
  return (
    <>
      <div className="shortcut-search">
        <SearchField label="Find an action or its keys" value={query} onChange={setQuery} />
      </div>
      {sections.map(({ section, actions }) => (
        <section key={section} className="shortcut-section" aria-label={section}>
          <h3 className="brief-head">{section}</h3>
          <ul>
            {actions.map((action) => (
              <ShortcutRow
                key={action.id}
                action={action}
                recording={recording === action.id}
                onRecord={(on) => onRecord(on ? action.id : null)}
              />
            ))}
          </ul>
        </section>
      ))}
      {canvas.length === 0 ? null : (
        <section className="shortcut-section" aria-label="On the canvas">
          <h3 className="brief-head">On the canvas</h3>
          <ul>
            {canvas.map(([keys, label]) => (
              <li key={keys} className="shortcut-row">
                <span>{label}</span>
                <kbd className="kbd">{keys}</kbd>
              </li>
            ))}
          </ul>
        </section>
      )}
      {sections.length + canvas.length === 0 ? (
        <EmptyState icon={Search} title="No action is called that">
          <p>Try another word, or keys such as {shownKeys("Mod+Z")}.</p>
        </EmptyState>
      ) : null}
    </>
  );
}

/** Letters scattered over a label are no help in a list that one reads. */
const LEAST_FIT = 40;
