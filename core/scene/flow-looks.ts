import type { Flow } from "../model/kinds.ts";

/** Shape at the end of a flow. */
export type HeadShape = "filled" | "open" | "diamond" | "bar";

/** Shape at the start of a flow. */
export type TailShape = "wave" | "square";

/** How a flow is drawn: line width and dashes in px, head, tail. `double`: two parallel lines that far apart, px. */
export interface FlowLook {
  readonly width: number;
  readonly dash?: readonly number[];
  readonly cap: "round" | "butt";
  readonly double?: number;
  readonly head: HeadShape;
  readonly headScale: number;
  readonly tail?: TailShape;
}

/** The nine flows, told apart by line, head and tail, not by colour alone. */
export const FLOW_LOOKS: Readonly<Record<Flow, FlowLook>> = {
  event: { width: 1.75, cap: "round", head: "filled", headScale: 1, tail: "wave" },
  batch: { width: 3, cap: "round", head: "filled", headScale: 1.25 },
  features: { width: 1.75, cap: "round", head: "filled", headScale: 1, tail: "square" },
  artifact: { width: 1.25, cap: "round", double: 4, head: "filled", headScale: 1.15 },
  prediction: { width: 1.75, cap: "round", head: "filled", headScale: 1 },
  request: { width: 1.5, cap: "round", head: "open", headScale: 1 },
  metric: { width: 1.5, cap: "butt", dash: [1.5, 2.5], head: "open", headScale: 0.8 },
  label: { width: 1.75, cap: "butt", dash: [7, 4], head: "diamond", headScale: 1 },
  control: { width: 1.25, cap: "butt", dash: [4, 3], head: "bar", headScale: 1 },
};
