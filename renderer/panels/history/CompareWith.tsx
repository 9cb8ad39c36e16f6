import { GitCompareArrows } from "lucide-react";
import { DropdownMenu } from "radix-ui";
import { useState } from "react";
import type { BoardSummary } from "../../../preload/contract/boards.ts";
import { useBoardHistory } from "../../store/board-history.ts";
import { compareWithBoard, compareWithEntry } from "../../store/compare.ts";
import { listBoards } from "../../store/list-boards.ts";
import { reportProblem } from "../../store/report-problem.ts";
import { session } from "../../store/session.ts";
import { Button } from "../../ui/Button.tsx";

/** Boards offered, the newest first. */
const MOST = 40;

interface Other {
  readonly id: string;
  readonly name: string;
  readonly compare: () => Promise<void>;
}

/** A menu of the named versions and the other boards, to compare the open board with. */
export function CompareWith() {
  const versions = useBoardHistory((state) => state.versions);
  const [boards, setBoards] = useState<readonly BoardSummary[] | null>(null);
  const read = async (): Promise<void> => {
    const all = await listBoards(false);
    setBoards(all.filter(({ id }) => id !== session.getState().boardId).slice(0, MOST));
  };
  return (
    <DropdownMenu.Root onOpenChange={(open) => (open ? void read().catch(reportProblem) : undefined)}>
      <DropdownMenu.Trigger asChild>
        <Button small data-testid="compare-with">
          <GitCompareArrows size={14} aria-hidden="true" />
          Compare…
        </Button>
      </DropdownMenu.Trigger>
      <DropdownMenu.Portal>
        <DropdownMenu.Content className="menu menu-scroll" align="end" sideOffset={4} aria-label="Compare with">
          {versions.length === 0 ? null : (
            <Others
              title="Versions of this board"
              others={versions.map(({ id, name, seq }) => ({ id, name, compare: () => compareWithEntry(name, seq) }))}
            />
          )}
          {versions.length === 0 || boards?.length === 0 ? null : <DropdownMenu.Separator className="menu-separator" />}
          {boards?.length === 0 && versions.length === 0 ? (
            <DropdownMenu.Item className="menu-item" disabled>
              There is no named version and no other board yet
            </DropdownMenu.Item>
          ) : null}
          <Others
            title="Other boards"
            others={(boards ?? []).map(({ id, title }) => ({
              id,
              name: title,
              compare: () => compareWithBoard(id, title),
            }))}
          />
        </DropdownMenu.Content>
      </DropdownMenu.Portal>
    </DropdownMenu.Root>
  );
}

function Others({ title, others }: { readonly title: string; readonly others: readonly Other[] }) {
  return (
    <DropdownMenu.Group aria-label={title}>
      {others.map(({ id, name, compare }) => (
        <DropdownMenu.Item key={id} className="menu-item" onSelect={() => void compare().catch(reportProblem)}>
          {name}
        </DropdownMenu.Item>
      ))}
    </DropdownMenu.Group>
  );
}
