import "./find.css";
import { ChevronDown, ChevronUp, Search, X } from "lucide-react";
import { type KeyboardEvent, useEffect, useMemo, useRef } from "react";
import type { FindHit } from "../../../core/find/find-in-board.ts";
import { closeFind, setFindQuery, useFind } from "../../store/find.ts";
import { focusCanvas } from "../../store/focus-canvas.ts";
import { IconButton } from "../../ui/IconButton.tsx";
import { FindGroups } from "./FindGroups.tsx";
import { FindList } from "./FindList.tsx";
import { showHit } from "./show-piece.ts";
import { hitsNow, useHits } from "./use-hits.ts";

/** Finds on the open board: typed words, grouped hits, Enter steps through them. */
export function FindBar() {
  const open = useFind((state) => state.open);
  return open ? <OpenFindBar /> : null;
}

const goTo = (hit: FindHit | undefined): void => {
  if (hit === undefined) return;
  useFind.setState({ current: hit.key });
  showHit(hit);
};

function OpenFindBar() {
  const { query, group, current, turn } = useFind();
  const all = useHits();
  const hits = useMemo(() => (group === null ? all : all.filter((hit) => hit.group === group)), [all, group]);
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (turn > 0) field.current?.select();
  }, [turn]);
  const at = hits.findIndex((hit) => hit.key === current);
  const step = (by: 1 | -1): void => {
    const now = hitsNow().filter((hit) => group === null || hit.group === group);
    const from = now.findIndex((hit) => hit.key === current);
    const start = from === -1 && by === -1 ? 0 : from;
    goTo(now[(start + by + now.length) % now.length]);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === "Escape") {
      closeFind();
      focusCanvas();
    } else if (event.target !== field.current) return;
    else if (event.key === "Enter") step(event.shiftKey ? -1 : 1);
    else if (event.key === "ArrowDown") step(1);
    else if (event.key === "ArrowUp") step(-1);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  const active = at === -1 ? undefined : `find-${current}`;
  return (
    <search className="find-bar" aria-label="Find in this board" onKeyDown={onKeyDown}>
      <div className="find-row">
        <Search size={14} aria-hidden="true" />
        <input
          ref={field}
          className="find-field"
          role="combobox"
          aria-label="Find in this board"
          aria-expanded={hits.length > 0}
          aria-controls="find-hits"
          aria-activedescendant={active}
          aria-autocomplete="list"
          placeholder="Find in this board"
          value={query}
          onChange={(event) => setFindQuery(event.target.value)}
        />
        <span className="find-count" role="status">
          {countText(query, at, hits.length)}
        </span>
        <IconButton
          small
          icon={ChevronUp}
          label="Previous hit"
          keys="Shift+Enter"
          disabled={hits.length === 0}
          onClick={() => step(-1)}
        />
        <IconButton
          small
          icon={ChevronDown}
          label="Next hit"
          keys="Enter"
          disabled={hits.length === 0}
          onClick={() => step(1)}
        />
        <IconButton
          small
          icon={X}
          label="Close"
          keys="Esc"
          onClick={() => {
            closeFind();
            focusCanvas();
          }}
        />
      </div>
      {all.length > 0 ? <FindGroups hits={all} group={group} /> : null}
      {hits.length > 0 ? <FindList hits={hits} current={current} onChoose={goTo} /> : null}
      {query.trim() !== "" && hits.length === 0 ? <NothingFound query={query} /> : null}
    </search>
  );
}

function NothingFound({ query }: { readonly query: string }) {
  return (
    <p className="find-none">
      Nothing on this board has “{query.trim()}”. Names, kinds, products, properties, notes and findings were looked at.
    </p>
  );
}

function countText(query: string, at: number, count: number): string {
  if (query.trim() === "") return "";
  if (count === 0) return "None";
  return at === -1 ? `${count} found` : `${at + 1} of ${count}`;
}
