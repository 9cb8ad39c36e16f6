import type { BoardGraph } from "../model/graph.ts";
import type { NodeRecord } from "../model/records/node.ts";
import { numberProp } from "./number-prop.ts";

const HOURS_PER_DAY = 24;

/** What makes a model old, in days; null where the board does not state it. */
export interface ModelAge {
  readonly cadenceD: number | null;
  readonly trainingD: number | null;
  readonly labelDelayD: number | null;
  /** cadenceD + durationH / 24 + labelDelayH / 24 as far as stated: a lower bound of the worst age. */
  readonly knownD: number;
}

/** Days between two trainings: what the trainer states, else the brief; null when neither does. */
export const cadenceOf = (graph: BoardGraph, trainer: NodeRecord | null): number | null =>
  (trainer === null ? null : numberProp(trainer.props, "cadenceD")) ?? graph.brief.retraining?.cadenceD ?? null;

/** Worst age of a model: waiting for labels, for the schedule and for the training. */
export function modelAge(graph: BoardGraph, trainer: NodeRecord): ModelAge {
  const duration = numberProp(trainer.props, "durationH");
  const delay = graph.brief.signals?.labelDelayH;
  const cadenceD = cadenceOf(graph, trainer);
  const trainingD = duration === null ? null : duration / HOURS_PER_DAY;
  const labelDelayD = delay === undefined ? null : delay / HOURS_PER_DAY;
  return { cadenceD, trainingD, labelDelayD, knownD: (cadenceD ?? 0) + (trainingD ?? 0) + (labelDelayD ?? 0) };
}
