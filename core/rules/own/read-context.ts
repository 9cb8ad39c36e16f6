import type { PropIndex } from "../../model/prop-problem.ts";
import type { PropValue } from "../../model/stencil.ts";

/** What is known while a rule is read: all properties of the catalogue and the options of the rule. */
export interface ReadContext {
  readonly props: PropIndex;
  readonly options: Readonly<Record<string, PropValue>>;
}
