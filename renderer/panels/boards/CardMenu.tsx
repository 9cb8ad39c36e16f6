import { CheckSquare, Copy, MoreHorizontal, Pencil, Trash2, Undo2 } from "lucide-react";
import { DropdownMenu } from "radix-ui";
import type { BoardSummary } from "../../../preload/contract/boards.ts";
import { IconButton } from "../../ui/IconButton.tsx";
import { binBoards, duplicateBoards, restoreBoards } from "./board-actions.ts";

interface CardMenuProps {
  readonly board: BoardSummary;
  readonly onRename: () => void;
  /** Begins to choose several boards with this one. */
  readonly onPick: () => void;
  readonly onErase: () => void;
}

/** What can be done with a board of the list. */
export function CardMenu({ board, onRename, onPick, onErase }: CardMenuProps) {
  const items =
    board.binnedAt === null
      ? [
          { label: "Rename", icon: Pencil, run: onRename },
          { label: "Duplicate", icon: Copy, run: () => void duplicateBoards([board]) },
          { label: "Choose", icon: CheckSquare, run: onPick },
          { label: "Move to bin", icon: Trash2, run: () => void binBoards([board]) },
        ]
      : [
          { label: "Restore", icon: Undo2, run: () => void restoreBoards([board]) },
          { label: "Choose", icon: CheckSquare, run: onPick },
          { label: "Delete for good", icon: Trash2, run: onErase },
        ];
  return (
    <DropdownMenu.Root>
      <DropdownMenu.Trigger asChild>
        <IconButton icon={MoreHorizontal} label={`More for ${board.title}`} small tabIndex={-1} />
      </DropdownMenu.Trigger>
      <DropdownMenu.Portal>
        <DropdownMenu.Content
          className="menu"
          align="end"
          sideOffset={4}
          onCloseAutoFocus={(event) => event.preventDefault()}
        >
          {items.map(({ label, icon: Icon, run }) => (
            <DropdownMenu.Item key={label} className="menu-item" onSelect={run}>
              <Icon size={14} aria-hidden="true" />
              {label}
            </DropdownMenu.Item>
          ))}
        </DropdownMenu.Content>
      </DropdownMenu.Portal>
    </DropdownMenu.Root>
  );
}
