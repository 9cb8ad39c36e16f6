import { Boxes, Link2, Plus, StickyNote, Trash2, X } from "lucide-react";
import { ActionIconButton } from "../../actions/ActionIconButton.tsx";
import { performAction } from "../../actions/registry.ts";
import { useSession } from "../../store/session.ts";
import { IconButton } from "../../ui/IconButton.tsx";
import { SearchField } from "../../ui/SearchField.tsx";
import { Segmented } from "../../ui/Segmented.tsx";
import type { DecisionRows } from "./use-decision-rows.ts";

/** What the outline lists. */
export type OutlineTab = "components" | "flows" | "notes" | "decisions";

interface OutlineBarProps {
  readonly tab: OutlineTab;
  readonly onTab: (tab: OutlineTab) => void;
  readonly filter: string;
  readonly onFilter: (filter: string) => void;
  readonly decisions: DecisionRows;
}

const TABS = [
  { value: "components", label: "Components" },
  { value: "flows", label: "Flows" },
  { value: "notes", label: "Notes" },
  { value: "decisions", label: "Decisions" },
] as const;

/** Chooses and narrows what the outline lists, and adds to it. */
export function OutlineBar({ tab, onTab, filter, onFilter, decisions }: OutlineBarProps) {
  const readOnly = useSession((state) => state.readOnly);
  return (
    <div className="outline-bar">
      <Segmented label="What the outline lists" value={tab} options={TABS} onChange={onTab} />
      <div className="outline-tools">
        <SearchField label="Filter the outline" placeholder="Filter" value={filter} onChange={onFilter} />
        <span className="top-bar-space" />
        {tab === "components" ? <ActionIconButton action="add-component" icon={Plus} /> : null}
        {tab === "components" ? <ActionIconButton action="add-zone" icon={Boxes} /> : null}
        {tab === "components" || tab === "flows" ? <ActionIconButton action="connect-to" icon={Link2} /> : null}
        {tab === "notes" ? <ActionIconButton action="add-note" icon={StickyNote} /> : null}
        {tab === "decisions" ? (
          <>
            <IconButton icon={Plus} label="Add a decision" disabled={readOnly} onClick={decisions.onAdd} />
            <IconButton
              icon={Trash2}
              label="Delete"
              disabled={readOnly || decisions.selection.size === 0}
              onClick={decisions.onDelete}
            />
          </>
        ) : (
          <ActionIconButton action="delete" icon={Trash2} />
        )}
        <IconButton icon={X} label="Close the outline" onClick={() => performAction("outline")} />
      </div>
    </div>
  );
}
