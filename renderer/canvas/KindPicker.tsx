import { type KeyboardEvent as ReactKeyboardEvent, useEffect, useId, useRef, useState } from "react";
import type { Point } from "../../core/model/records/fields.ts";
import { catalogue } from "../../stencils/catalogue.ts";
import { type PaletteEntry, paletteGroups } from "../panels/palette/palette-groups.ts";
import { StencilIconTile } from "../panels/StencilIconTile.tsx";
import { PopoverFrame } from "./PopoverFrame.tsx";

interface KindPickerProps {
  readonly label: string;
  readonly screen: Point;
  /** Kinds offered before anything is typed, likeliest first. */
  readonly suggested: readonly string[];
  readonly onPick: (id: string) => void;
}

const MOST = 30;

/** Picks a component by keyboard or pointer: likely ones first, typing searches all of them. */
export function KindPicker({ label, screen, suggested, onPick }: KindPickerProps) {
  const [query, setQuery] = useState("");
  const [active, setActive] = useState(0);
  const listId = useId();
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => field.current?.focus(), []);
  const entries = listEntries(query, suggested);
  const current = entries[Math.min(active, entries.length - 1)];
  const onKeyDown = (event: ReactKeyboardEvent) => {
    if (event.key === "ArrowDown") setActive((at) => Math.min(at + 1, entries.length - 1));
    else if (event.key === "ArrowUp") setActive((at) => Math.max(at - 1, 0));
    else if (event.key === "Enter" && current !== undefined) onPick(current.id);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <PopoverFrame label={label} screen={screen} onKeyDown={onKeyDown}>
      <input
        className="input"
        ref={field}
        placeholder={label}
        aria-label={label}
        role="combobox"
        aria-expanded="true"
        aria-controls={listId}
        aria-activedescendant={current === undefined ? undefined : `${listId}-${current.id}`}
        value={query}
        onChange={(event) => {
          setQuery(event.target.value);
          setActive(0);
        }}
      />
      <div id={listId} role="listbox" aria-label={label} className="kind-list nowheel">
        {entries.map((entry) => (
          <KindOption
            key={entry.id}
            id={`${listId}-${entry.id}`}
            entry={entry}
            active={entry === current}
            onPick={() => onPick(entry.id)}
          />
        ))}
        {entries.length === 0 ? <p className="kind-none">Nothing is called “{query}”.</p> : null}
      </div>
    </PopoverFrame>
  );
}

interface KindOptionProps {
  readonly id: string;
  readonly entry: PaletteEntry;
  readonly active: boolean;
  readonly onPick: () => void;
}

function KindOption({ id, entry, active, onPick }: KindOptionProps) {
  return (
    <button
      type="button"
      id={id}
      role="option"
      tabIndex={-1}
      aria-selected={active}
      ref={(element) => {
        if (active) element?.scrollIntoView({ block: "nearest" });
      }}
      className="kind-option"
      title={entry.description}
      data-testid={`kind-option-${entry.id}`}
      onClick={onPick}
    >
      <StencilIconTile stencil={entry.stencil} size={24} />
      <span className="kind-name">{entry.label}</span>
      {entry.matched === null ? null : <span className="kind-match">{entry.matched}</span>}
    </button>
  );
}

function listEntries(query: string, suggested: readonly string[]): readonly PaletteEntry[] {
  const all = paletteGroups(catalogue, query).flatMap((group) => group.items);
  if (query.trim() !== "") return all.slice(0, MOST);
  const first = suggested.flatMap((id) => all.find((entry) => entry.id === id) ?? []);
  return [...first, ...all.filter((entry) => !first.includes(entry))];
}
