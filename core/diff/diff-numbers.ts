import type { BoardGraph } from "../model/graph.ts";
import type { Unit } from "../model/stencil.ts";
import { unitName } from "../model/unit-name.ts";
import { chainAvailability } from "../numbers/chain-availability.ts";
import { criticalPath } from "../numbers/critical-path.ts";
import { latencyBudget } from "../numbers/latency-budget.ts";
import type { FieldChange } from "./board-diff.ts";
import { numberText } from "./value-text.ts";

interface NumberDef {
  readonly id: string;
  readonly label: string;
  readonly unit?: Unit;
  readonly of: (graph: BoardGraph) => number | null;
}

const NUMBERS: readonly NumberDef[] = [
  { id: "components", label: "Components", of: (graph) => graph.nodes.length },
  { id: "flows", label: "Flows", of: (graph) => graph.edges.length },
  {
    id: "longestWay",
    label: "p99 of the longest request",
    unit: "ms",
    of: (graph) => {
      const path = criticalPath(graph);
      return path === null || path.known === 0 ? null : path.totalMs;
    },
  },
  {
    id: "slack",
    label: "Left of the latency target",
    unit: "ms",
    of: (graph) => latencyBudget(graph)?.slackMs ?? null,
  },
  {
    id: "availability",
    label: "Availability of a request",
    unit: "%",
    of: (graph) => chainAvailability(graph)?.pct ?? null,
  },
];

/** Computed numbers that differ between two boards, in words. */
export function diffNumbers(before: BoardGraph, after: BoardGraph): readonly FieldChange[] {
  return NUMBERS.flatMap(({ id, label, unit, of }) => {
    const text = (value: number | null): string | null => (value === null ? null : numberText(value) + unitName(unit));
    const [was, is] = [text(of(before)), text(of(after))];
    return was === is ? [] : [{ field: id, label, before: was, after: is }];
  });
}
