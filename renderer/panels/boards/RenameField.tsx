import { useRef, useState } from "react";
import type { BoardSummary } from "../../../preload/contract/boards.ts";
import { renameBoard } from "./board-actions.ts";

interface RenameFieldProps {
  readonly board: BoardSummary;
  /** Called when the field is to go; the name may still be on its way. `byKey`: the keys should go on at the card. */
  readonly onDone: (byKey: boolean) => void;
}

/** The title of a board as a field: Enter keeps what was typed, Escape does not. */
export function RenameField({ board, onDone }: RenameFieldProps) {
  const [title, setTitle] = useState(board.title);
  const closed = useRef(false);
  const close = (keep: boolean, byKey: boolean): void => {
    if (closed.current) return;
    closed.current = true;
    const next = title.trim();
    if (keep && next !== "" && next !== board.title) void renameBoard(board, next);
    onDone(byKey);
  };
  return (
    <input
      className="input"
      ref={(field) => field?.focus()}
      aria-label="Board title"
      data-escape="own"
      value={title}
      onFocus={(event) => event.target.select()}
      onChange={(event) => setTitle(event.target.value)}
      onBlur={() => close(true, false)}
      onKeyDown={(event) => {
        event.stopPropagation();
        if (event.key !== "Enter" && event.key !== "Escape") return;
        // Otherwise the same key would press the card that gets the focus.
        event.preventDefault();
        close(event.key === "Enter", true);
      }}
    />
  );
}
