import { Copy, MoreHorizontal, Pencil, Trash2, Undo2 } from "lucide-react";
import { DropdownMenu } from "radix-ui";
import { useState } from "react";
import type { BoardSummary } from "../../../preload/contract.ts";
import { useSession } from "../../store/session.ts";
import { IconButton } from "../../ui/IconButton.tsx";
import { agoText } from "./ago-text.ts";
import { binBoard, duplicateBoard, eraseBoard, renameBoard, restoreBoard, showBoard } from "./board-actions.ts";
import { sizeText } from "./size-text.ts";

interface BoardCardProps {
  readonly board: BoardSummary;
  readonly onChanged: () => void;
}

/** One board of the gallery: picture, title, size, last edit, and what can be done with it. */
export function BoardCard({ board, onChanged }: BoardCardProps) {
  const [renaming, setRenaming] = useState(false);
  const current = useSession((state) => state.boardId === board.id);
  const binned = board.binnedAt !== null;
  return (
    <li className={`board-card ${current ? "board-card-current" : ""}`}>
      <button
        type="button"
        className="board-picture"
        disabled={binned}
        aria-label={`Open ${board.title}`}
        onClick={() => showBoard(board.id)}
      >
        {board.thumbnail === null ? (
          <span>{board.nodes === 0 ? "Empty board" : sizeText(board.nodes)}</span>
        ) : (
          <img src={`data:image/svg+xml;utf8,${encodeURIComponent(board.thumbnail)}`} alt="" draggable={false} />
        )}
      </button>
      <div className="board-card-foot">
        <div className="board-card-text">
          {renaming ? (
            <RenameField board={board} onDone={() => setRenaming(false)} onChanged={onChanged} />
          ) : (
            <strong title={board.title}>{board.title}</strong>
          )}
          <span>
            {sizeText(board.nodes)} · {binned ? "binned " : ""}
            {agoText(board.binnedAt ?? board.updatedAt, Date.now())}
          </span>
        </div>
        <CardMenu board={board} onChanged={onChanged} onRename={() => setRenaming(true)} />
      </div>
    </li>
  );
}

function CardMenu({ board, onChanged, onRename }: BoardCardProps & { readonly onRename: () => void }) {
  const items =
    board.binnedAt === null
      ? [
          { label: "Rename", icon: Pencil, run: async () => onRename() },
          { label: "Duplicate", icon: Copy, run: () => duplicateBoard(board.id) },
          { label: "Move to bin", icon: Trash2, run: () => binBoard(board) },
        ]
      : [
          { label: "Restore", icon: Undo2, run: () => restoreBoard(board) },
          { label: "Delete for good", icon: Trash2, run: () => eraseBoard(board) },
        ];
  return (
    <DropdownMenu.Root>
      <DropdownMenu.Trigger asChild>
        <IconButton icon={MoreHorizontal} label={`More for ${board.title}`} small />
      </DropdownMenu.Trigger>
      <DropdownMenu.Portal>
        <DropdownMenu.Content
          className="menu"
          align="end"
          sideOffset={4}
          onCloseAutoFocus={(event) => event.preventDefault()}
        >
          {items.map(({ label, icon: Icon, run }) => (
            <DropdownMenu.Item key={label} className="menu-item" onSelect={() => void run().then(onChanged)}>
              <Icon size={14} aria-hidden="true" />
              {label}
            </DropdownMenu.Item>
          ))}
        </DropdownMenu.Content>
      </DropdownMenu.Portal>
    </DropdownMenu.Root>
  );
}

function RenameField({ board, onDone, onChanged }: BoardCardProps & { readonly onDone: () => void }) {
  const [title, setTitle] = useState(board.title);
  const commit = () => {
    onDone();
    const next = title.trim();
    if (next !== "" && next !== board.title) void renameBoard(board.id, next).then(onChanged);
  };
  return (
    <input
      className="input"
      ref={(field) => field?.focus()}
      aria-label="Board title"
      value={title}
      onChange={(event) => setTitle(event.target.value)}
      onBlur={commit}
      onKeyDown={(event) => {
        if (event.key === "Enter") commit();
        if (event.key === "Escape") {
          event.stopPropagation();
          onDone();
        }
      }}
    />
  );
}
