import type { Doc } from "../model/doc.ts";
import { graphOf } from "../model/graph.ts";
import { STEPS, type Step } from "../model/kinds.ts";
import { portFlows } from "../model/ports.ts";
import type { AnyRecord, RecordId } from "../model/records.ts";
import type { Catalogue } from "../model/stencil.ts";
import type { Review } from "../rules/review.ts";
import { SCORE_ITEMS } from "./score-items.ts";

/** One thing that the score counts, as it stands on a board. */
export interface ScoreItem {
  readonly id: string;
  readonly text: string;
  /** Codes of the rules that ask for it. */
  readonly rules: readonly string[];
  /** Records that show it; empty when the board does not show it yet. */
  readonly shownBy: readonly RecordId[];
}

/** Score of one step from 0 to 4 in halves, with what it rests on. */
export interface StepScore {
  readonly step: Step;
  readonly score: number;
  readonly done: number;
  readonly total: number;
  readonly items: readonly ScoreItem[];
  /** Codes of the open findings of the step, each once: what is wrong beside what is there; the score does not count them. */
  readonly open: readonly string[];
}

/** Best score of a step. */
export const MAX_SCORE = 4;

/** What a board shows of one step, before its findings are looked at. */
export type ShownStep = Omit<StepScore, "open">;

/**
 * A score for each step: the share of what a complete design shows that this board shows. It counts only what is there,
 * so more on the board never lowers it; what is wrong is the matter of the findings. A flow that its ends cannot send or
 * take shows nothing: else turning it the right way round would cost what it seemed to show.
 */
export const scoresOf = (doc: Doc, review: Pick<Review, "findings">, catalogue: Catalogue): readonly StepScore[] =>
  withFindings(shownSteps(doc, catalogue), review);

/** What a board shows of each step, and the score that this makes: all that hangs on the board alone. */
export function shownSteps(doc: Doc, catalogue: Catalogue): readonly ShownStep[] {
  const graph = graphOf(withoutIllegalFlows(doc, catalogue));
  return STEPS.map(({ step }) => {
    const items = SCORE_ITEMS.filter((def) => def.step === step).map(({ id, text, rules, proof }) => ({
      id,
      text,
      rules,
      shownBy: proof(graph) ?? [],
    }));
    const done = items.filter((item) => item.shownBy.length > 0).length;
    return { step, score: inHalves(done / items.length), done, total: items.length, items };
  });
}

/** The steps with the codes of their open findings. */
export const withFindings = (
  steps: readonly ShownStep[],
  { findings }: Pick<Review, "findings">,
): readonly StepScore[] =>
  steps.map((shown) => {
    const open = findings.filter((finding) => finding.step === shown.step).map((finding) => finding.code);
    return { ...shown, open: [...new Set(open)].sort() };
  });

const inHalves = (share: number): number => Math.floor(share * MAX_SCORE * 2) / 2;

function withoutIllegalFlows(doc: Doc, catalogue: Catalogue): Doc {
  const isIllegal = (record: AnyRecord): boolean => {
    if (record.type !== "edge") return false;
    const [from, to] = [doc.get(record.from), doc.get(record.to)];
    if (from?.type !== "node" || to?.type !== "node") return false;
    return portFlows(catalogue, from.kind, to.kind)?.includes(record.flow) === false;
  };
  return new Map([...doc].filter(([, record]) => !isIllegal(record)));
}
