import { useRef, useState } from "react";
import type { BoardSummary } from "../../../preload/contract.ts";
import { useSession } from "../../store/session.ts";
import { agoText } from "./ago-text.ts";
import { BoardPicture } from "./BoardPicture.tsx";
import { binBoard, restoreBoard, showBoard } from "./board-actions.ts";
import { CardMenu } from "./CardMenu.tsx";
import { RenameField } from "./RenameField.tsx";
import { ScoreBars } from "./ScoreBars.tsx";
import { sizeText } from "./size-text.ts";
import { totalScore } from "./total-score.ts";

interface BoardCardProps {
  readonly board: BoardSummary;
  /** Whether Tab comes to this card; the arrow keys go on from it. */
  readonly reachable: boolean;
  readonly onErase: (board: BoardSummary) => void;
  readonly onFocus: () => void;
}

/** One board of the list: picture, title, size, score, last edit, and what can be done with it. */
export function BoardCard({ board, reachable, onErase, onFocus }: BoardCardProps) {
  const [renaming, setRenaming] = useState(false);
  const picture = useRef<HTMLButtonElement>(null);
  const current = useSession((state) => state.boardId === board.id);
  const binned = board.binnedAt !== null;
  const total = totalScore(board);
  const onKey = (key: string): boolean => {
    if (key === "F2" && !binned) setRenaming(true);
    else if (key === "Delete") binned ? onErase(board) : void binBoard(board);
    else return false;
    return true;
  };
  return (
    <div className={`board-card ${current ? "board-card-current" : ""}`}>
      <button
        ref={picture}
        type="button"
        className="board-picture"
        aria-label={binned ? `Restore ${board.title}` : `Open ${board.title}`}
        aria-current={current}
        aria-keyshortcuts={binned ? "Enter Delete" : "Enter F2 Delete"}
        tabIndex={reachable ? 0 : -1}
        data-board={board.id}
        onFocus={onFocus}
        onClick={() => void (binned ? restoreBoard(board) : showBoard(board.id))}
        onKeyDown={(event) => {
          if (onKey(event.key)) event.preventDefault();
        }}
      >
        <BoardPicture board={board} />
      </button>
      <div className="board-card-foot">
        {renaming ? (
          <RenameField
            board={board}
            onDone={(byKey) => {
              setRenaming(false);
              if (byKey) picture.current?.focus();
            }}
          />
        ) : (
          <strong title={board.title}>{board.title}</strong>
        )}
        <CardMenu board={board} onRename={() => setRenaming(true)} onErase={() => onErase(board)} />
        <span className="board-card-facts">
          {sizeText(board.nodes)} · {binned ? "binned " : ""}
          {agoText(board.binnedAt ?? board.updatedAt, Date.now())}
        </span>
        {total === null || board.scores === null ? null : <ScoreBars scores={board.scores} total={total} />}
      </div>
    </div>
  );
}
