import { decisionTitle } from "../model/decisions-about.ts";
import { briefOf, type Doc, getRecord, listRecords } from "../model/doc.ts";
import { STEPS, type Step } from "../model/kinds.ts";
import type { DecisionRecord } from "../model/records/decision.ts";
import type { TickRecord } from "../model/records/tick.ts";
import { isEmptyBrief } from "../rules/empty-brief.ts";
import type { Review } from "../rules/review.ts";
import { CHECKLIST_ITEMS, type ChecklistItemDef, type DecisionPart } from "./checklist-items.ts";

/** Who answers an item, and how: rules and recorded decisions come before people where they can judge. */
export type ItemState = "ticked-by-rule" | "open-by-rule" | "ticked-by-decision" | "ticked-by-hand" | "open";

/** One item as it stands. `evidence`: codes of rules, or titles of decisions, that keep it open or that tick it. */
export interface ChecklistItem {
  readonly id: string;
  readonly text: string;
  readonly state: ItemState;
  readonly evidence: readonly string[];
  readonly note: string | null;
}

/** The items of one step, how many are done and how many there are. */
export interface ChecklistStep {
  readonly step: Step;
  readonly items: readonly ChecklistItem[];
  readonly done: number;
  readonly total: number;
}

/** What the checklist reads from a review. */
export type ReviewEvidence = Pick<Review, "findings" | "unsure" | "suppressed" | "passed" | "planes">;

interface Verdicts {
  readonly failed: ReadonlySet<string>;
  readonly unsure: ReadonlySet<string>;
  readonly passed: ReadonlySet<string>;
}

/** The checklist of a board, step by step. A waived finding does not keep an item open. */
export function checklistOf(doc: Doc, review: ReviewEvidence): readonly ChecklistStep[] {
  const verdicts = verdictsOf(doc, review);
  return STEPS.map(({ step }) => {
    const items = CHECKLIST_ITEMS.filter((def) => def.step === step && isShown(def, review)).map((def) => {
      const tick = getRecord(doc, "tick", `tick-${def.id}`);
      return def.decided === undefined ? itemOf(def, verdicts, tick) : decidedItem(def, def.decided, doc, tick);
    });
    return { step, items, done: items.filter(isDone).length, total: items.length };
  });
}

/** Whether an item is ticked, by a rule, by a decision or by hand. */
export const isDone = (item: ChecklistItem): boolean => item.state.startsWith("ticked");

const isShown = ({ plane }: ChecklistItemDef, review: ReviewEvidence): boolean =>
  plane === undefined || review.planes.includes(plane);

/** Without components, or without a word in the brief, a rule has nothing to be right about, so it does not tick. */
function verdictsOf(doc: Doc, review: ReviewEvidence): Verdicts {
  const isDrawn = [...doc.values()].some((record) => record.type === "node");
  const isBriefed = !isEmptyBrief(briefOf(doc));
  const hidden = review.suppressed.map(({ finding }) => finding.code);
  const failed = review.findings.flatMap((finding) => [finding.code, ...(finding.collapses ?? [])]);
  return {
    failed: new Set([...failed, ...hidden]),
    unsure: new Set(review.unsure.map((finding) => finding.code)),
    passed: new Set(review.passed.filter((code) => (BRIEF_ONLY.test(code) ? isBriefed : isDrawn))),
  };
}

const BRIEF_ONLY = /^(REQ-0[12]|FRM-0[124]|EVL-0[2345])$/;

function itemOf(def: ChecklistItemDef, verdicts: Verdicts, tick: TickRecord | null): ChecklistItem {
  const among = (codes: ReadonlySet<string>): readonly string[] => def.rules.filter((code) => codes.has(code));
  const [failed, unsure, passed] = [among(verdicts.failed), among(verdicts.unsure), among(verdicts.passed)];
  const base = { id: def.id, text: def.text, note: tick?.note ?? null };
  if (failed.length > 0) return { ...base, state: "open-by-rule", evidence: failed };
  if (unsure.length === 0 && passed.length > 0) return { ...base, state: "ticked-by-rule", evidence: passed };
  return { ...base, state: tick?.done === true ? "ticked-by-hand" : "open", evidence: unsure };
}

/** One whole decision answers the item; those that leave a part open are its evidence until then. */
function decidedItem(
  def: ChecklistItemDef,
  parts: readonly DecisionPart[],
  doc: Doc,
  tick: TickRecord | null,
): ChecklistItem {
  const decisions = listRecords(doc, "decision");
  const isWhole = (decision: DecisionRecord): boolean => parts.every((part) => decision[part].trim() !== "");
  const whole = decisions.filter(isWhole).map(decisionTitle);
  const base = { id: def.id, text: def.text, note: tick?.note ?? null };
  if (whole.length > 0) return { ...base, state: "ticked-by-decision", evidence: whole };
  return { ...base, state: tick?.done === true ? "ticked-by-hand" : "open", evidence: decisions.map(decisionTitle) };
}
