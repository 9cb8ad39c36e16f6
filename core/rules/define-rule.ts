import type { BoardGraph } from "../model/graph.ts";
import type { Flow, Scope, Stage, Step } from "../model/kinds.ts";
import type { RecordId } from "../model/records.ts";
import type { Catalogue, PropValue } from "../model/stencil.ts";

/** How bad a finding is. */
export type Severity = "error" | "warning" | "info";

/** Values that fill the places of a message. */
export type MessageData = Readonly<Record<string, string | number>>;

/** What one check found at one place. `unsure`: data is missing; `needs` says which. */
export type Outcome =
  | {
      readonly outcome: "fail";
      readonly messageId: string;
      readonly data?: MessageData;
      readonly at: readonly RecordId[];
      readonly severity?: Severity;
    }
  | {
      readonly outcome: "unsure";
      readonly messageId: string;
      readonly data?: MessageData;
      readonly at: readonly RecordId[];
      readonly needs?: readonly MissingValue[];
    };

/** A value that a check needs and the board does not state: record id (`brief` for the brief) and field path. */
export interface MissingValue {
  readonly record: RecordId;
  readonly field: string;
}

/** What a rule is given: the graph, the stencils, its options. Nothing else exists for it. */
export interface RuleContext<O> {
  readonly graph: BoardGraph;
  readonly catalogue: Catalogue;
  readonly options: O;
}

/** A node of a fix: `ref` names it inside the plan; it is placed in free space near `near`. */
export interface PlannedNode {
  readonly ref: string;
  readonly kind: string;
  readonly name?: string;
  readonly props?: Readonly<Record<string, PropValue>>;
  readonly near: readonly RecordId[];
}

/** An edge of a fix between refs or record ids. */
export interface PlannedEdge {
  readonly from: string;
  readonly to: string;
  readonly flow: Flow;
  readonly label?: string;
  readonly props?: Readonly<Record<string, PropValue>>;
}

/** A fix as data: the `apply-fix` command turns it into one patch. */
export interface FixPlan {
  /** Label of the button and of the undo step, e.g. "Add a model registry". */
  readonly label: string;
  readonly add?: readonly PlannedNode[];
  readonly connect?: readonly PlannedEdge[];
  readonly removeEdges?: readonly RecordId[];
  /** Sets properties of nodes or edges; null unsets. */
  readonly setProps?: readonly {
    readonly record: RecordId;
    readonly props: Readonly<Record<string, PropValue | null>>;
  }[];
  /** Changes the flow of an edge. */
  readonly setFlow?: readonly { readonly edge: RecordId; readonly flow: Flow }[];
  /** Sets a field of the brief, path such as `mlTask.servingMode`. */
  readonly setBrief?: readonly { readonly path: string; readonly value: PropValue }[];
  /** Opens a field for the user instead of (or after) changing the board: record id and field path. */
  readonly focus?: MissingValue;
}

/** Texts and place of a rule. */
export interface RuleMeta {
  readonly title: string;
  readonly severity: Severity;
  readonly step: Step;
  readonly stage: Stage;
  readonly scope: Scope;
  /** Why a reviewer objects, one or two sentences. */
  readonly why: string;
  /** What to do, one sentence. */
  readonly help: string;
  /** When the rule does not apply. */
  readonly unless: string;
  /** How to say it in an interview, one or two sentences. */
  readonly interview: string;
  readonly sources: readonly string[];
}

/**
 * One review rule. `id` is `<category>/<name>` and equals its file, doc and test path; `code` is its short name (DAT-05).
 * `check` and `fix` are methods, so that rules with different options fit into one list.
 */
export interface Rule<O = unknown> {
  readonly id: string;
  readonly code: string;
  readonly meta: RuleMeta;
  readonly messages: Readonly<Record<string, string>>;
  readonly options: O;
  /** Cheap test whether the board has what the rule talks about; absent means yes. */
  appliesTo?(graph: BoardGraph): boolean;
  /** All places where the design fails or cannot be judged; nothing means pass. Pure, total, deterministic. */
  check(context: RuleContext<O>): readonly Outcome[];
  /** A plan that clears this finding, or null when there is none for it. */
  fix?(context: RuleContext<O>, at: readonly RecordId[]): FixPlan | null;
}

/** Declares a rule; the option type comes from its defaults. */
export const defineRule = <O>(rule: Rule<O>): Rule<O> => rule;

/** One finding as shown and exported. */
export interface Finding {
  readonly code: string;
  readonly rule: string;
  readonly outcome: "fail" | "unsure";
  readonly severity: Severity;
  readonly step: Step;
  readonly at: readonly RecordId[];
  readonly message: string;
  readonly fixable: boolean;
  readonly needs: readonly MissingValue[];
  /** Codes of the findings that this one card stands for, its own included; absent on ordinary findings. */
  readonly collapses?: readonly string[];
}
