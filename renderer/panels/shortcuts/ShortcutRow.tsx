import { RotateCcw } from "lucide-react";
import { useRef } from "react";
import { areSameKeys, firstKeys, keysFor } from "../../actions/bindings.ts";
import type { Action } from "../../actions/define-action.ts";
import { shownKeys } from "../../actions/keys.ts";
import { chooseKeys } from "../../store/keymap.ts";
import { IconButton } from "../../ui/IconButton.tsx";
import { KeyRecorder } from "./KeyRecorder.tsx";

interface ShortcutRowProps {
  readonly action: Action;
  readonly recording: boolean;
  readonly onRecord: (on: boolean) => void;
}

/** One action with its keys: pressing them chooses others. */
export function ShortcutRow({ action, recording, onRecord }: ShortcutRowProps) {
  const button = useRef<HTMLButtonElement>(null);
  const keys = keysFor(action);
  const isOwn = !areSameKeys(keys, firstKeys(action));
  const done = (focusBack: boolean) => {
    onRecord(false);
    if (focusBack) requestAnimationFrame(() => button.current?.focus());
  };
  return (
    <li className="shortcut-row" data-testid={`shortcut-${action.id}`}>
      <span>{action.label}</span>
      {recording ? (
        <KeyRecorder action={action} onDone={done} />
      ) : (
        <>
          {isOwn ? (
            <IconButton
              icon={RotateCcw}
              small
              label={`Reset the keys of ${action.label}`}
              onClick={() => {
                chooseKeys({ [action.id]: null });
                button.current?.focus();
              }}
            />
          ) : null}
          <button ref={button} type="button" className="shortcut-keys" onClick={() => onRecord(true)}>
            <span className="visually-hidden">Choose other keys for {action.label}: </span>
            {keys.length === 0 ? <span className="shortcut-none">None</span> : null}
            {keys.map((each) => (
              <kbd key={each} className="kbd">
                {shownKeys(each)}
              </kbd>
            ))}
          </button>
        </>
      )}
    </li>
  );
}
