import { GitCompareArrows } from "lucide-react";
import { DropdownMenu } from "radix-ui";
import { useState } from "react";
import type { BoardSummary } from "../../../preload/contract.ts";
import { call } from "../../desktop.ts";
import { compareWithBoard } from "../../store/compare.ts";
import { reportProblem } from "../../store/report-problem.ts";
import { session } from "../../store/session.ts";
import { Button } from "../../ui/Button.tsx";

/** Boards offered, the newest first. */
const MOST = 40;

/** A menu of the other boards, to compare the open one with. */
export function CompareWith() {
  const [boards, setBoards] = useState<readonly BoardSummary[] | null>(null);
  const read = async (): Promise<void> => {
    const all = await call("boards.list", { binned: false });
    setBoards(all.filter(({ id }) => id !== session.getState().boardId).slice(0, MOST));
  };
  return (
    <DropdownMenu.Root onOpenChange={(open) => (open ? void read().catch(reportProblem) : undefined)}>
      <DropdownMenu.Trigger asChild>
        <Button small data-testid="compare-with">
          <GitCompareArrows size={14} aria-hidden="true" />
          Compare with…
        </Button>
      </DropdownMenu.Trigger>
      <DropdownMenu.Portal>
        <DropdownMenu.Content className="menu menu-scroll" align="end" sideOffset={4} aria-label="Other boards">
          {boards?.length === 0 ? (
            <DropdownMenu.Item className="menu-item" disabled>
              There is no other board yet
            </DropdownMenu.Item>
          ) : null}
          {(boards ?? []).map(({ id, title }) => (
            <DropdownMenu.Item
              key={id}
              className="menu-item"
              onSelect={() => void compareWithBoard(id, title).catch(reportProblem)}
            >
              {title}
            </DropdownMenu.Item>
          ))}
        </DropdownMenu.Content>
      </DropdownMenu.Portal>
    </DropdownMenu.Root>
  );
}
