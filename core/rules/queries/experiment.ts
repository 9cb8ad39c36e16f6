import type { BoardGraph } from "../../model/graph.ts";
import { numberProp } from "../../numbers/number-prop.ts";
import { choiceOf } from "./brief-fields.ts";

const HOURS_PER_DAY = 24;
const OTHER_DESIGNS: readonly (string | null)[] = ["none", "interleaving", "bandit", "sequential", "bayesian"];

/** Numbers of the online experiment; null where nobody states them. */
export interface PlannedExperiment {
  readonly isStated: boolean;
  readonly mdePct: number | null;
  readonly baseRate: number | null;
  readonly traffic: number | null;
  readonly days: number | null;
  /** Days that it must run at least. */
  readonly least: number;
}

/** The experiment of the brief; effect and duration may stand at the experiment platform instead. */
export function plannedExperiment(graph: BoardGraph, minDays: number): PlannedExperiment {
  const said = graph.brief.experiment ?? {};
  const platform = graph.nodesOf("experiment-platform")[0]?.props ?? {};
  const delayD = (graph.brief.signals?.labelDelayH ?? 0) / HOURS_PER_DAY;
  const values = [said.mdePct, said.baseRate, said.trafficPerDay, said.durationDays];
  return {
    isStated: values.some((value) => value !== undefined),
    mdePct: said.mdePct ?? numberProp(platform, "mdePct"),
    baseRate: said.baseRate ?? null,
    traffic: said.trafficPerDay ?? null,
    days: said.durationDays ?? numberProp(platform, "durationDays"),
    least: Math.max(minDays, delayD),
  };
}

/** Whether there is no experiment, or one to which a fixed sample size does not apply. */
export function isOtherDesign(graph: BoardGraph): boolean {
  if (OTHER_DESIGNS.includes(choiceOf(graph.brief.experiment?.type))) return true;
  return graph
    .nodesOf("experiment-platform")
    .some(({ props }) => props.sequential === true || props.kind === "interleaving");
}
