import type { Flow } from "../../model/kinds.ts";
import type { BriefSection } from "../../model/records/brief.ts";
import type { PropValue } from "../../model/stencil.ts";

/** What a condition is asked of: a component, a flow, or the board as a whole. */
export type SubjectType = "component" | "flow" | "board";

/** A field of the brief. */
export interface BriefPath {
  readonly section: BriefSection;
  readonly field: string;
}

/** Where the right side of a comparison comes from: written down, an option of the rule, the brief, or a property of the same piece. */
export type Operand =
  | { readonly from: "value"; readonly value: PropValue }
  | { readonly from: "option"; readonly name: string }
  | { readonly from: "brief"; readonly path: BriefPath }
  | { readonly from: "prop"; readonly id: string };

/** The ways to compare. `set` asks whether there is a value at all. */
export const COMPARISONS = ["is", "isNot", "in", "includes", "atLeast", "atMost", "above", "below", "set"] as const;

/** One of the ways to compare. */
export type Comparison = (typeof COMPARISONS)[number];

/** One comparison of a value. */
export interface Test {
  readonly comparison: Comparison;
  readonly operand: Operand;
}

/** A condition of a rule that is data: finite, without loops and without names of its own, so that it always ends. */
export type Condition =
  | { readonly type: "all" | "any"; readonly of: readonly Condition[] }
  | { readonly type: "not"; readonly of: Condition }
  | { readonly type: "kind"; readonly kinds: readonly string[] }
  | { readonly type: "flow"; readonly flows: readonly Flow[] }
  | { readonly type: "prop"; readonly id: string; readonly tests: readonly Test[] }
  | { readonly type: "brief"; readonly path: BriefPath; readonly tests: readonly Test[] }
  | { readonly type: "end"; readonly end: "from" | "to"; readonly of: Condition }
  | {
      readonly type: "count";
      readonly what: "components" | "flows";
      readonly where: Condition | null;
      readonly tests: readonly Test[];
    }
  | Reach;

/** Whether a way along flows leads from (or to) the component to (or from) another one. */
export interface Reach {
  readonly type: "reach";
  readonly direction: "to" | "from";
  readonly target: Condition;
  readonly flows: readonly Flow[] | null;
  readonly avoiding: Condition | null;
  /** One flow only. */
  readonly direct: boolean;
}
