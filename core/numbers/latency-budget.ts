import type { BoardGraph } from "../model/graph.ts";
import type { RecordId } from "../model/records.ts";
import { criticalPath } from "./critical-path.ts";

/** The latency target and what the critical path uses of it; times in ms, shares in percent of the target. */
export interface LatencyBudget {
  readonly targetMs: number;
  /** Whether the target is on the first token of an LLM answer. */
  readonly firstToken: boolean;
  readonly usedMs: number;
  readonly usedPct: number;
  /** What is left; negative when the path is too long. */
  readonly slackMs: number;
  readonly segments: readonly BudgetSegment[];
  /** Components on the path whose own time is not stated, without an entry outside the system. */
  readonly unknown: readonly RecordId[];
}

/** Part of the target that one component uses. */
export interface BudgetSegment {
  readonly id: RecordId;
  readonly ms: number;
  readonly pct: number;
}

/** Shares of the latency target along the critical path, or null without a target above zero or without a path. */
export function latencyBudget(graph: BoardGraph): LatencyBudget | null {
  const { latencyP99Ms, ttftMs } = graph.brief.constraints ?? {};
  const path = criticalPath(graph);
  if (path === null) return null;
  const firstToken = ttftMs !== undefined && path.path.some((id) => graph.node(id)?.kind === "llm-inference");
  const targetMs = firstToken ? ttftMs : latencyP99Ms;
  if (targetMs === undefined || targetMs <= 0) return null;
  const pctOf = (ms: number): number => (ms / targetMs) * 100;
  const timed = new Set(path.shares.map((share) => share.id));
  const inside = path.nodes === new Set(path.path).size ? path.path : path.path.slice(1);
  return {
    targetMs,
    firstToken,
    usedMs: path.totalMs,
    usedPct: pctOf(path.totalMs),
    slackMs: targetMs - path.totalMs,
    segments: path.shares.map(({ id, ms }) => ({ id, ms, pct: pctOf(ms) })),
    unknown: [...new Set(inside)].filter((id) => !timed.has(id)),
  };
}
