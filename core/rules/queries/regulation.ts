import type { BriefRecord } from "../../model/records/brief.ts";
import { choiceOf } from "./brief-fields.ts";

/** Whether the brief puts the design into the high risk class. */
export const isHighRisk = (brief: BriefRecord): boolean => choiceOf(brief.constraints?.riskClass) === "high";

/** Whether the decisions of the design must be accounted for: high risk, or regulated. */
export const isAccountable = (brief: BriefRecord): boolean =>
  isHighRisk(brief) || brief.constraints?.regulated === true;
