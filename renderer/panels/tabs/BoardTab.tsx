import { X } from "lucide-react";
import { isUnsaved } from "../../store/journal.ts";
import { reportProblem } from "../../store/report-problem.ts";
import { useSession } from "../../store/session.ts";
import { closeTab, switchTab } from "../../store/switch-tab.ts";
import type { Tab } from "../../store/tabs.ts";
import { TAB_TYPE } from "./drag-tab.ts";
import { TabContextMenu } from "./TabContextMenu.tsx";

interface BoardTabProps {
  readonly tab: Tab;
  readonly active: boolean;
  /** Where a dragged tab would come to lie. */
  readonly mark: "before" | "after" | undefined;
}

const MIDDLE = 1;

/** One open board: its title, a dot while changes are on their way to the disk, and a way to close it. */
export function BoardTab({ tab, active, mark }: BoardTabProps) {
  const unsaved = useSession((state) => state.save.state !== "saved" && isUnsaved(tab.id));
  const close = (): void => void closeTab(tab.id).catch(reportProblem);
  return (
    <TabContextMenu id={tab.id}>
      <li
        className="board-tab"
        data-active={active}
        data-drop={mark}
        draggable
        onDragStart={(event) => {
          event.dataTransfer.setData(TAB_TYPE, tab.id);
          event.dataTransfer.effectAllowed = "move";
        }}
        onMouseDown={(event) => {
          // Otherwise the middle button begins to scroll.
          if (event.button === MIDDLE) event.preventDefault();
        }}
        onAuxClick={(event) => {
          if (event.button === MIDDLE) close();
        }}
      >
        <button
          type="button"
          className="board-tab-title"
          aria-current={active ? "page" : undefined}
          title={tab.title}
          onClick={() => void switchTab(tab.id).catch(reportProblem)}
        >
          {tab.title}
          {unsaved ? <span className="visually-hidden">, not saved yet</span> : null}
        </button>
        {unsaved ? <span className="board-tab-dot" aria-hidden="true" /> : null}
        <button type="button" className="board-tab-close" aria-label={`Close ${tab.title}`} onClick={close}>
          <X size={13} aria-hidden="true" />
        </button>
      </li>
    </TabContextMenu>
  );
}
