import { useVirtualizer } from "@tanstack/react-virtual";
import { type KeyboardEvent, useEffect, useRef, useState } from "react";
import type { BoardSummary } from "../../../preload/contract/boards.ts";
import { BoardCard } from "./BoardCard.tsx";
import { columnsIn, GRID_GAP, nextCard, ROW_HEIGHT } from "./grid-steps.ts";

interface BoardGridProps {
  readonly boards: readonly BoardSummary[];
  readonly picks: ReadonlySet<string>;
  readonly onPick: (board: BoardSummary, how: "toggle" | "range") => void;
  readonly onPickAll: () => void;
  readonly onRemove: (board: BoardSummary) => void;
  readonly onErase: (board: BoardSummary) => void;
}

/** The boards as cards in rows; only the rows in view are there, and the arrow keys walk over all. */
export function BoardGrid({ boards, picks, onPick, onPickAll, onRemove, onErase }: BoardGridProps) {
  const box = useRef<HTMLDivElement>(null);
  const columns = useColumns(box);
  const [at, setAt] = useState(0);
  const here = Math.min(at, boards.length - 1);
  const rows = useVirtualizer({
    count: Math.ceil(boards.length / columns),
    getScrollElement: () => box.current,
    estimateSize: () => ROW_HEIGHT,
    overscan: 2,
  });
  const hadFocus = useRef(false);
  const next = boards[here]?.id;
  useEffect(() => {
    if (hadFocus.current && isFocusLost()) focusWhenThere(box.current, next);
  }, [next]);
  const onKeyDown = (event: KeyboardEvent): void => {
    if (!(event.target instanceof Element) || event.target.closest(".board-picture") === null) return;
    if (event.key === "a" && (event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      onPickAll();
      return;
    }
    const page = Math.max(1, Math.floor((box.current?.clientHeight ?? 0) / ROW_HEIGHT));
    const to = nextCard(event.key, here, { columns, count: boards.length, page });
    if (to === null) return;
    event.preventDefault();
    setAt(to);
    rows.scrollToIndex(Math.floor(to / columns));
    focusWhenThere(box.current, boards[to]?.id);
  };
  return (
    <div
      ref={box}
      className="board-grid"
      role="none"
      onKeyDown={onKeyDown}
      onFocus={() => {
        hadFocus.current = true;
      }}
      onBlur={(event) => {
        if (event.relatedTarget !== null) hadFocus.current = false;
      }}
    >
      <ul aria-label="Boards" style={{ height: rows.getTotalSize() }}>
        {rows.getVirtualItems().flatMap(({ index, start }) =>
          boards.slice(index * columns, (index + 1) * columns).map((board, column) => (
            <li
              key={board.id}
              aria-setsize={boards.length}
              aria-posinset={index * columns + column + 1}
              style={{
                transform: `translateY(${start}px)`,
                left: `calc((100% + ${GRID_GAP}px) / ${columns} * ${column})`,
                width: `calc((100% + ${GRID_GAP}px) / ${columns} - ${GRID_GAP}px)`,
              }}
            >
              <BoardCard
                board={board}
                place={index * columns + column}
                reachable={index * columns + column === here}
                picked={picks.has(board.id)}
                picking={picks.size > 0}
                onPick={onPick}
                onRemove={onRemove}
                onErase={onErase}
                onFocus={setAt}
              />
            </li>
          )),
        )}
      </ul>
    </div>
  );
}

function useColumns(box: React.RefObject<HTMLDivElement | null>): number {
  const [columns, setColumns] = useState(4);
  useEffect(() => {
    const element = box.current;
    if (element === null) return;
    const watch = new ResizeObserver(() => setColumns(columnsIn(element.clientWidth)));
    watch.observe(element);
    return () => watch.disconnect();
  }, [box]);
  return columns;
}

/** Whether the focused card went away: the window or the dialog has the focus then. */
function isFocusLost(): boolean {
  const active = document.activeElement;
  return active === null || active === document.body || active.getAttribute("role") === "dialog";
}

/** Focuses a card at once, so that the next key is already its own; that of a far row is there a frame after the scrolling. */
function focusWhenThere(box: HTMLElement | null, id: string | undefined, tries = 5): void {
  const card = [...(box?.querySelectorAll<HTMLElement>("[data-board]") ?? [])].find(
    (each) => each.dataset.board === id,
  );
  if (card !== undefined) card.focus();
  else if (tries > 0) requestAnimationFrame(() => focusWhenThere(box, id, tries - 1));
}
