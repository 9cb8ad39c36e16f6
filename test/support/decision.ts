import type { DecisionRecord } from "../../core/model/records/decision.ts";

/** A decision with every part filled in; fields given win. */
export const decision = (
  id: string,
  about: readonly string[],
  fields: Partial<DecisionRecord> = {},
): DecisionRecord => ({
  type: "decision",
  id,
  title: "Two towers",
  choice: "Two towers with an index",
  alternatives: "- matrix factorisation\n- `BM25`",
  tradeOff: "A second model to train",
  flipsWhen: "fewer than 100,000 items",
  step: 4,
  about,
  ...fields,
});
