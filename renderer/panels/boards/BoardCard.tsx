import { type MouseEvent, memo, useRef, useState } from "react";
import type { BoardSummary } from "../../../preload/contract/boards.ts";
import { useSession } from "../../store/session.ts";
import { agoText } from "./ago-text.ts";
import { BoardPicture } from "./BoardPicture.tsx";
import { restoreBoards, showBoard } from "./board-actions.ts";
import { CardMenu } from "./CardMenu.tsx";
import { RenameField } from "./RenameField.tsx";
import { ScoreBars } from "./ScoreBars.tsx";
import { sizeText } from "./size-text.ts";
import { totalScore } from "./total-score.ts";

interface BoardCardProps {
  readonly board: BoardSummary;
  /** Its place among the boards that are shown, from 0. */
  readonly place: number;
  /** Whether Tab comes to this card; the arrow keys go on from it. */
  readonly reachable: boolean;
  readonly picked: boolean;
  /** Whether some board is chosen: then a press chooses instead of opening. */
  readonly picking: boolean;
  readonly onPick: (board: BoardSummary, how: "toggle" | "range") => void;
  /** Puts the chosen boards in the bin, or this one when none is; from there, asks whether to delete. */
  readonly onRemove: (board: BoardSummary) => void;
  readonly onErase: (board: BoardSummary) => void;
  readonly onFocus: (place: number) => void;
}

/** One board of the list: picture, title, size, score, last edit, and what can be done with it; while the list scrolls, cards that stay are left alone. */
export const BoardCard = memo(function BoardCard(props: BoardCardProps) {
  const { board, place, reachable, picked, picking, onPick, onRemove, onErase, onFocus } = props;
  const [renaming, setRenaming] = useState(false);
  const picture = useRef<HTMLButtonElement>(null);
  const current = useSession((state) => state.boardId === board.id);
  const binned = board.binnedAt !== null;
  const total = totalScore(board);
  const ago = agoText(board.binnedAt ?? board.updatedAt, Date.now());
  const facts = `${binned ? "binned " : ""}${ago} · ${sizeText(board.nodes)}`;
  const onKey = (key: string): boolean => {
    if (key === "F2" && !binned) setRenaming(true);
    else if (key === "Delete") onRemove(board);
    else if (key === " ") onPick(board, "toggle");
    else return false;
    return true;
  };
  const onPress = ({ ctrlKey, metaKey, shiftKey }: MouseEvent): void => {
    if (shiftKey) onPick(board, "range");
    else if (picking || ctrlKey || metaKey) onPick(board, "toggle");
    else void (binned ? restoreBoards([board]) : showBoard(board.id));
  };
  return (
    <div className={`board-card ${current ? "board-card-current" : ""}`} data-picked={picked}>
      <input
        type="checkbox"
        className="board-pick"
        tabIndex={-1}
        aria-label={`Choose ${board.title}`}
        checked={picked}
        onChange={() => onPick(board, "toggle")}
      />
      <button
        ref={picture}
        type="button"
        className="board-picture"
        aria-label={binned ? `Restore ${board.title}` : `Open ${board.title}`}
        aria-current={current}
        aria-keyshortcuts={binned ? "Enter Space Delete" : "Enter Space F2 Delete"}
        tabIndex={reachable ? 0 : -1}
        data-board={board.id}
        onFocus={() => onFocus(place)}
        aria-describedby={picked ? "board-picked" : undefined}
        onClick={onPress}
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
        <CardMenu
          board={board}
          onRename={() => setRenaming(true)}
          onPick={() => onPick(board, "toggle")}
          onErase={() => onErase(board)}
        />
        <span className="board-card-facts" title={facts}>
          {facts}
        </span>
        {total === null || board.scores === null ? null : <ScoreBars scores={board.scores} total={total} />}
      </div>
    </div>
  );
});
