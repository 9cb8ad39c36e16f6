import { SearchField } from "../../ui/SearchField.tsx";
import "./search.css";
import { ScanSearch, SearchX } from "lucide-react";
import { type KeyboardEvent, useEffect, useId, useRef, useState } from "react";
import type { SearchAnswer, SearchHit } from "../../../preload/contract/boards.ts";
import { setUi, useUi } from "../../store/ui.ts";
import { Dialog } from "../../ui/Dialog.tsx";
import { EmptyState } from "../../ui/EmptyState.tsx";
import { groupByBoard } from "./group-by-board.ts";
import { openSearchHit } from "./open-search-hit.ts";
import { SearchBoard } from "./SearchBoard.tsx";
import { useSearch } from "./use-search.ts";

/** Finds in the records of all boards; a chosen hit opens its board and shows the piece. */
export function SearchDialog() {
  const open = useUi((state) => state.dialog === "search");
  return (
    <Dialog title="Find in all boards" open={open} onClose={() => setUi({ dialog: null })} wide>
      <SearchBody />
    </Dialog>
  );
}

function SearchBody() {
  const [query, setQuery] = useState("");
  const [binned, setBinned] = useState(false);
  const [at, setAt] = useState(0);
  const { answer, isCurrent } = useSearch(query, binned);
  const openFirst = useRef(false);
  const groups = answer === null ? [] : groupByBoard(answer.hits);
  const hits = groups.flatMap((group) => group.hits);
  const chosen = hits[Math.min(at, hits.length - 1)];
  const list = useRef<HTMLDivElement>(null);
  const id = useId();
  // The first hit is chosen anew when other things are found.
  const found = answer?.hits;
  useEffect(() => {
    if (found === undefined) return;
    setAt(0);
    const [first] = found;
    if (openFirst.current && first !== undefined) void openSearchHit(first);
    openFirst.current = false;
  }, [found]);
  const move = (to: number): void => {
    const next = Math.min(Math.max(to, 0), hits.length - 1);
    setAt(next);
    list.current?.querySelectorAll('[role="option"]')[next]?.scrollIntoView({ block: "nearest" });
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === "ArrowDown") move(at + 1);
    else if (event.key === "ArrowUp") move(at - 1);
    else if (event.key === "Enter" && !isCurrent) openFirst.current = true;
    else if (event.key === "Enter" && chosen !== undefined) void openSearchHit(chosen);
    else return;
    event.preventDefault();
  };
  return (
    <div className="search">
      <div className="search-bar">
        <SearchField
          type="text"
          role="combobox"
          label="Find in all boards"
          placeholder="Names, products, properties, notes"
          aria-expanded={hits.length > 0}
          aria-controls={`${id}-hits`}
          aria-activedescendant={chosen === undefined ? undefined : optionId(id, chosen)}
          aria-autocomplete="list"
          value={query}
          onChange={(text) => {
            openFirst.current = false;
            setQuery(text);
          }}
          onKeyDown={onKeyDown}
        />
        <label className="search-bin">
          <input type="checkbox" checked={binned} onChange={(event) => setBinned(event.target.checked)} />
          Also in the bin
        </label>
      </div>
      <p className="visually-hidden" role="status">
        {answer === null ? "" : countText(answer, groups.length)}
      </p>
      <div ref={list} id={`${id}-hits`} className="search-hits" role="listbox" aria-label="Hits" tabIndex={-1}>
        {groups.map((group) => (
          <SearchBoard
            key={group.board}
            group={group}
            chosen={chosen}
            idOf={(hit) => optionId(id, hit)}
            onChoose={(hit) => void openSearchHit(hit)}
          />
        ))}
      </div>
      <SearchFoot answer={answer} boards={groups.length} query={query} binned={binned} />
    </div>
  );
}

interface SearchFootProps {
  readonly answer: SearchAnswer | null;
  readonly boards: number;
  readonly query: string;
  readonly binned: boolean;
}

function SearchFoot({ answer, boards, query, binned }: SearchFootProps) {
  if (answer === null)
    return (
      <EmptyState icon={ScanSearch} title="Find a piece in any board">
        <p>Every word has to be there; words begin as typed. “feast” also finds feature stores without that name.</p>
      </EmptyState>
    );
  if (answer.hits.length === 0)
    return (
      <EmptyState icon={SearchX} title={`No board has “${query.trim()}”`}>
        {binned ? null : <p>Boards in the bin were left out.</p>}
      </EmptyState>
    );
  return <p className="search-count">{countText(answer, boards)}</p>;
}

const optionId = (prefix: string, hit: SearchHit): string => `${prefix}-${hit.board}-${hit.record}`;

function countText({ hits, more }: SearchAnswer, boards: number): string {
  const where = `${boards} ${boards === 1 ? "board" : "boards"}`;
  if (more) return `The best ${hits.length} hits, in ${where}. Type more words to narrow them down.`;
  return `${hits.length} ${hits.length === 1 ? "hit" : "hits"} in ${where}.`;
}
