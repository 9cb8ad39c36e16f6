import { STEPS } from "../../../core/model/kinds.ts";
import type { ReviewEvidence } from "../../../core/review/checklist.ts";
import { CHECKLIST_ITEMS } from "../../../core/review/checklist-items.ts";
import type { Finding } from "../../../core/rules/define-rule.ts";

/** A review that says nothing but what is given. */
export const evidence = (parts: Partial<ReviewEvidence>): ReviewEvidence => ({
  findings: [],
  unsure: [],
  suppressed: [],
  passed: [],
  planes: ["any"],
  ...parts,
});

/** A finding of a rule, in the step of its checklist item. */
export const finding = (code: string, severity: Finding["severity"] = "error"): Finding => ({
  code,
  rule: `test/${code.toLowerCase()}`,
  outcome: "fail",
  severity,
  step: CHECKLIST_ITEMS.find((item) => item.rules.includes(code))?.step ?? STEPS[0].step,
  at: [],
  message: "Something is missing.",
  fixable: false,
  needs: [],
});
