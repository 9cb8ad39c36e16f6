import { Link2, Plus, Search, Trash2, X } from "lucide-react";
import { useCallback, useEffect, useRef, useState } from "react";
import { ActionIconButton } from "../../actions/ActionIconButton.tsx";
import { askForEnd } from "../../actions/ask-for-end.ts";
import { performAction } from "../../actions/registry.ts";
import { IconButton } from "../../ui/IconButton.tsx";
import { Segmented } from "../../ui/Segmented.tsx";
import { ComponentTable } from "./ComponentTable.tsx";
import { FlowTable } from "./FlowTable.tsx";
import "./outline.css";

/** The board as tables, in which everything can be changed that the drawing shows. */
export function OutlineView() {
  const [tab, setTab] = useState<"components" | "flows">("components");
  const [filter, setFilter] = useState("");
  const [takesFocus, setTakesFocus] = useState(true);
  const view = useRef<HTMLElement>(null);
  // A table without rows has no cell that could take the focus.
  useEffect(() => view.current?.querySelector<HTMLElement>("input")?.focus(), []);
  const showFlows = useCallback((name: string) => {
    setTakesFocus(true);
    setTab("flows");
    setFilter(name);
  }, []);
  return (
    <section ref={view} className="outline" aria-label="Outline">
      <h2 className="visually-hidden">Outline</h2>
      <div className="outline-bar">
        <Segmented
          label="What the outline lists"
          value={tab}
          options={[
            { value: "components", label: "Components" },
            { value: "flows", label: "Flows" },
          ]}
          onChange={(next) => {
            setTakesFocus(false);
            setTab(next);
            setFilter("");
          }}
        />
        <div className="palette-search">
          <Search size={14} aria-hidden="true" />
          <input
            className="input"
            type="search"
            placeholder="Filter"
            aria-label="Filter the outline"
            value={filter}
            onChange={(event) => setFilter(event.target.value)}
          />
        </div>
        <span className="top-bar-space" />
        <ActionIconButton action="add-component" icon={Plus} />
        <ActionIconButton action="connect-to" icon={Link2} />
        <ActionIconButton action="delete" icon={Trash2} />
        <IconButton icon={X} label="Close the outline" onClick={() => performAction("outline")} />
      </div>
      {tab === "components" ? (
        <ComponentTable filter={filter} takesFocus={takesFocus} onFlows={showFlows} />
      ) : (
        <FlowTable filter={filter} takesFocus={takesFocus} onReconnect={(row, end) => askForEnd(row.record, end)} />
      )}
    </section>
  );
}
