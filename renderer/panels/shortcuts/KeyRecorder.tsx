import { type KeyboardEvent, useEffect, useRef, useState } from "react";
import { firstKeys, keysFor } from "../../actions/bindings.ts";
import type { Action } from "../../actions/define-action.ts";
import { type KeyConflict, keyConflict } from "../../actions/key-conflicts.ts";
import { keysOf, sameKeys, shownKeys } from "../../actions/keys.ts";
import { listActions } from "../../actions/registry.ts";
import { chooseKeys } from "../../store/keymap.ts";
import { Button } from "../../ui/Button.tsx";

interface KeyRecorderProps {
  readonly action: Action;
  /** Called at the end; the focus goes back to the keys unless it has gone elsewhere. */
  readonly onDone: (focusBack: boolean) => void;
}

interface Wish {
  readonly keys: string;
  readonly conflict: KeyConflict | null;
}

/** Hears the next keys and gives them to an action; says who has them and offers to swap. */
export function KeyRecorder({ action, onDone }: KeyRecorderProps) {
  const field = useRef<HTMLInputElement>(null);
  const [wish, setWish] = useState<Wish | null>(null);
  useEffect(() => field.current?.focus(), []);
  const take = (keys: string): void => {
    const conflict = keyConflict(keys, action.id, listActions(), keysFor);
    setWish({ keys, conflict });
    if (conflict !== null) return;
    chooseKeys({ [action.id]: firstOrNull(action, keys) });
    onDone(true);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    // Tab goes on to what is offered, and then away: nobody is held here.
    if (event.key === "Tab") return;
    event.preventDefault();
    event.stopPropagation();
    const keys = keysOf(event.nativeEvent);
    if (event.key === "Escape") onDone(true);
    else if (keys !== null) take(keys);
  };
  const other = wish?.conflict?.kind === "taken" ? wish.conflict.action : null;
  return (
    <fieldset
      className="key-recorder"
      aria-label={`Keys for ${action.label}`}
      onBlur={(event) => {
        if (!event.currentTarget.contains(event.relatedTarget)) onDone(false);
      }}
      onKeyDown={(event) => {
        if (event.key === "Escape" && !event.defaultPrevented) {
          event.preventDefault();
          onDone(true);
        }
      }}
    >
      <input
        ref={field}
        readOnly
        aria-label={`New keys for ${action.label}: press them now, Escape keeps the old ones`}
        className="shortcut-keys shortcut-recording"
        value={wish === null ? "Press the new keys…" : shownKeys(wish.keys)}
        onKeyDown={onKeyDown}
      />
      {wish === null ? (
        <Button
          small
          look="quiet"
          onClick={() => {
            chooseKeys({ [action.id]: [] });
            onDone(true);
          }}
        >
          No keys
        </Button>
      ) : null}
      {wish?.conflict?.kind === "reserved" ? (
        <p className="key-conflict" role="alert">
          {wish.conflict.reason} Press others.
        </p>
      ) : null}
      {other === null || wish === null ? null : (
        <div className="key-conflict">
          <p role="alert">
            {shownKeys(wish.keys)} belongs to “{other.label}”.
          </p>
          <Button small onClick={() => finish(swapped(action, other, wish.keys))}>
            Swap the two
          </Button>
          <Button small onClick={() => finish(replaced(action, other, wish.keys))}>
            Take them away
          </Button>
        </div>
      )}
    </fieldset>
  );

  function finish(changes: Parameters<typeof chooseKeys>[0]): void {
    chooseKeys(changes);
    onDone(true);
  }
}

/** Null, the action's own keys, when those are what was chosen. */
function firstOrNull(action: Action, keys: string): readonly string[] | null {
  const own = firstKeys(action);
  return own.length === 1 && sameKeys(own[0] ?? "", keys) ? null : [keys];
}

const without = (action: Action, keys: string): readonly string[] =>
  keysFor(action).filter((each) => !sameKeys(each, keys));

const replaced = (action: Action, other: Action, keys: string) => ({
  [action.id]: [keys],
  [other.id]: without(other, keys),
});

const swapped = (action: Action, other: Action, keys: string) => ({
  [action.id]: [keys],
  [other.id]: [...keysFor(action).slice(0, 1), ...without(other, keys)],
});
