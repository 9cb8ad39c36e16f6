import "./side-panel.css";
import { Tabs } from "radix-ui";
import type { KeyboardEvent, ReactNode } from "react";
import { focusCanvas, focusRecord } from "../store/focus-canvas.ts";
import { session } from "../store/session.ts";
import { type SideTab, setUi, useUi } from "../store/ui.ts";
import { BriefPanel } from "./brief/BriefPanel.tsx";
import { ChecklistPanel } from "./ChecklistPanel.tsx";
import { DecisionsPanel } from "./decisions/DecisionsPanel.tsx";
import { HistoryPanel } from "./history/HistoryPanel.tsx";
import { Inspector } from "./inspector/Inspector.tsx";
import { ReviewPanel } from "./review/ReviewPanel.tsx";
import { SideTabs } from "./SideTabs.tsx";

/** The panel at the right, one tab at a time. */
export function SidePanel() {
  const tab = useUi((state) => state.sideTab);
  return (
    <Tabs.Root
      asChild
      value={tab}
      onValueChange={(next) => setUi({ sideTab: next as SideTab })}
      onKeyDown={leaveOnEscape}
    >
      <aside className="side-panel" aria-label="Panel">
        <h2 className="visually-hidden">Panel</h2>
        <SideTabs />
        {Object.entries(PANELS).map(([each, panel]) => (
          <Tabs.Content key={each} className="tab-body" value={each} tabIndex={-1}>
            {panel}
          </Tabs.Content>
        ))}
      </aside>
    </Tabs.Root>
  );
}

const PANELS: Readonly<Record<SideTab, ReactNode>> = {
  review: <ReviewPanel />,
  properties: <Inspector />,
  brief: <BriefPanel />,
  checklist: <ChecklistPanel />,
  decisions: <DecisionsPanel />,
  history: <HistoryPanel />,
};

/** Escape goes back to what is selected on the board. */
function leaveOnEscape(event: KeyboardEvent): void {
  if (event.key !== "Escape" || event.defaultPrevented) return;
  const [id] = session.getState().selection;
  event.preventDefault();
  event.stopPropagation();
  // At once, so that the next key is not typed into the field.
  if (event.target instanceof HTMLElement) event.target.blur();
  if (id === undefined) focusCanvas();
  else focusRecord(id);
}
