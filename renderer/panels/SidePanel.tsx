import { Tabs } from "radix-ui";
import type { KeyboardEvent } from "react";
import { focusCanvas, focusRecord } from "../store/focus-canvas.ts";
import { session, useSession } from "../store/session.ts";
import { type SideTab, setUi, useUi } from "../store/ui.ts";
import { BriefPanel } from "./brief/BriefPanel.tsx";
import { ChecklistPanel } from "./ChecklistPanel.tsx";
import { HistoryPanel } from "./history/HistoryPanel.tsx";
import { Inspector } from "./inspector/Inspector.tsx";
import { ReviewPanel } from "./review/ReviewPanel.tsx";

/** The panel at the right: review, properties, brief, checklist. */
export function SidePanel() {
  const tab = useUi((state) => state.sideTab);
  const errors = useSession((state) => state.review?.summary.error ?? 0);
  const warnings = useSession((state) => state.review?.summary.warning ?? 0);
  return (
    <Tabs.Root
      asChild
      value={tab}
      onValueChange={(next) => setUi({ sideTab: next as SideTab })}
      onKeyDown={leaveOnEscape}
    >
      <aside className="side-panel" aria-label="Panel">
        <h2 className="visually-hidden">Panel</h2>
        <Tabs.List className="tabs" aria-label="What the panel shows">
          <Tabs.Trigger className="tab" value="review">
            Review
            {errors + warnings > 0 ? (
              <span className={`tag ${errors > 0 ? "tag-error" : "tag-warning"}`}>{errors + warnings}</span>
            ) : null}
          </Tabs.Trigger>
          <Tabs.Trigger className="tab" value="properties">
            Properties
          </Tabs.Trigger>
          <Tabs.Trigger className="tab" value="brief">
            Brief
          </Tabs.Trigger>
          <Tabs.Trigger className="tab" value="checklist">
            Checklist
          </Tabs.Trigger>
          <Tabs.Trigger className="tab" value="history">
            History
          </Tabs.Trigger>
        </Tabs.List>
        <Tabs.Content className="tab-body" value="review" tabIndex={-1}>
          <ReviewPanel />
        </Tabs.Content>
        <Tabs.Content className="tab-body" value="properties" tabIndex={-1}>
          <Inspector />
        </Tabs.Content>
        <Tabs.Content className="tab-body" value="brief" tabIndex={-1}>
          <BriefPanel />
        </Tabs.Content>
        <Tabs.Content className="tab-body" value="checklist" tabIndex={-1}>
          <ChecklistPanel />
        </Tabs.Content>
        <Tabs.Content className="tab-body" value="history" tabIndex={-1}>
          <HistoryPanel />
        </Tabs.Content>
      </aside>
    </Tabs.Root>
  );
}

/** Escape goes back to what is selected on the board. */
function leaveOnEscape(event: KeyboardEvent): void {
  if (event.key !== "Escape" || event.defaultPrevented) return;
  const [id] = session.getState().selection;
  event.preventDefault();
  event.stopPropagation();
  if (id === undefined) focusCanvas();
  else focusRecord(id);
}
