import { useCallback, useEffect, useRef, useState } from "react";
import { askForEnd } from "../../actions/ask-for-end.ts";
import { ComponentTable } from "./ComponentTable.tsx";
import { DecisionTable } from "./DecisionTable.tsx";
import { FlowTable } from "./FlowTable.tsx";
import { NoteTable } from "./NoteTable.tsx";
import { OutlineBar, type OutlineTab } from "./OutlineBar.tsx";
import { useDecisionRows } from "./use-decision-rows.ts";
import "./outline.css";

/** The board as tables, in which everything can be changed that the drawing shows. */
export function OutlineView() {
  const [tab, setTab] = useState<OutlineTab>("components");
  const [filter, setFilter] = useState("");
  const [takesFocus, setTakesFocus] = useState(true);
  const decisions = useDecisionRows();
  const view = useRef<HTMLElement>(null);
  useEffect(() => {
    // A table without rows has no cell that could take the focus.
    const start =
      view.current?.querySelector<HTMLElement>(".outline-none button") ?? view.current?.querySelector("input");
    start?.focus();
  }, []);
  const showFlows = useCallback((name: string) => {
    setTakesFocus(true);
    setTab("flows");
    setFilter(name);
  }, []);
  const changeTab = (next: OutlineTab): void => {
    setTakesFocus(false);
    setTab(next);
    setFilter("");
  };
  const shared = { filter, takesFocus };
  return (
    <section ref={view} className="outline" aria-label="Outline">
      <h2 className="visually-hidden">Outline</h2>
      <OutlineBar tab={tab} onTab={changeTab} filter={filter} onFilter={setFilter} decisions={decisions} />
      {tab === "components" ? <ComponentTable {...shared} onFlows={showFlows} /> : null}
      {tab === "flows" ? <FlowTable {...shared} onReconnect={(row, end) => askForEnd(row.record, end)} /> : null}
      {tab === "notes" ? <NoteTable {...shared} /> : null}
      {tab === "decisions" ? <DecisionTable {...shared} {...decisions} /> : null}
    </section>
  );
}
