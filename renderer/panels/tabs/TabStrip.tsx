import "./tabs.css";
import { Plus } from "lucide-react";
import { type DragEvent, useEffect, useRef, useState } from "react";
import { useSession } from "../../store/session.ts";
import { moveTab, useTabs } from "../../store/tabs.ts";
import { setUi } from "../../store/ui.ts";
import { IconButton } from "../../ui/IconButton.tsx";
import { BoardTab } from "./BoardTab.tsx";
import { placeBetween, TAB_TYPE } from "./drag-tab.ts";
import { TabMenu } from "./TabMenu.tsx";

/** The open boards, from the second one on: choose, close, reorder by drag or keys. */
export function TabStrip() {
  const many = useTabs((state) => state.tabs.length > 1);
  return many ? <OpenTabs /> : null;
}

function OpenTabs() {
  const tabs = useTabs((state) => state.tabs);
  const active = useSession((state) => state.boardId);
  const list = useRef<HTMLUListElement>(null);
  const [drop, setDrop] = useState<number | null>(null);
  const crowded = useCrowded(list, tabs.length);
  useEffect(() => {
    const chosen = [...(list.current?.children ?? [])][tabs.findIndex((tab) => tab.id === active)];
    if (crowded) chosen?.scrollIntoView({ block: "nearest", inline: "nearest" });
  }, [active, tabs, crowded]);
  const onDragOver = (event: DragEvent): void => {
    if (!event.dataTransfer.types.includes(TAB_TYPE)) return;
    event.preventDefault();
    setDrop(placeBetween([...(list.current?.children ?? [])], event.clientX));
  };
  const onDrop = (event: DragEvent): void => {
    const id = event.dataTransfer.getData(TAB_TYPE);
    const from = tabs.findIndex((tab) => tab.id === id);
    if (drop !== null && from !== -1) moveTab(id, drop > from ? drop - 1 : drop);
    setDrop(null);
  };
  return (
    <nav className="board-tabs" aria-label="Open boards">
      <ul ref={list} onDragOver={onDragOver} onDrop={onDrop} onDragLeave={() => setDrop(null)}>
        {tabs.map((tab, at) => (
          <BoardTab key={tab.id} tab={tab} active={tab.id === active} mark={markOf(drop, at, tabs.length)} />
        ))}
      </ul>
      {crowded ? <TabMenu tabs={tabs} active={active} /> : null}
      <IconButton small icon={Plus} label="New board" onClick={() => setUi({ dialog: "new-board" })} />
    </nav>
  );
}

/** On which side of a tab the dragged one would come to lie. */
function markOf(drop: number | null, at: number, count: number): "before" | "after" | undefined {
  if (drop === at) return "before";
  return drop === count && at === count - 1 ? "after" : undefined;
}

/** Whether the tabs no longer fit side by side. */
function useCrowded(list: React.RefObject<HTMLUListElement | null>, count: number): boolean {
  const [crowded, setCrowded] = useState(false);
  useEffect(() => {
    const element = list.current;
    if (element === null || count === 0) return;
    const watch = new ResizeObserver(() => setCrowded(element.scrollWidth > element.clientWidth + 1));
    watch.observe(element);
    return () => watch.disconnect();
  }, [list, count]);
  return crowded;
}
