import { newId } from "../../core/commands/env.ts";
import { AppError } from "../../core/errors.ts";
import { formatPath } from "../../core/formats/loopboard/file-problem.ts";
import { parseBoard } from "../../core/formats/loopboard/parse-board.ts";
import { serializeBoard } from "../../core/formats/loopboard/serialize-board.ts";
import { boardOf, type Doc } from "../../core/model/doc.ts";
import { type FixedBoard, fixAll } from "../../core/review/fix-all.ts";
import { reviewSettingsOf, rulesOf } from "../../core/review/review-settings.ts";
import { choiceProblem } from "../../core/rules/choice-problem.ts";
import type { Rule } from "../../core/rules/define-rule.ts";
import { reviewBoard } from "../../core/rules/engine.ts";
import type { ReviewSettings } from "../../core/rules/review.ts";
import { catalogue } from "../../stencils/catalogue.ts";
import { fileNameOf, readText } from "../read-board.ts";
import type { Surroundings } from "../surroundings.ts";
import { writeResult } from "../write-result.ts";
import { type Baseline, withoutKnown } from "./baseline.ts";
import type { CheckArguments } from "./check-arguments.ts";
import type { CheckedBoard } from "./checked-board.ts";

/** What all boards of one run have in common. */
export interface CheckContext {
  readonly args: CheckArguments;
  readonly own: readonly Rule[];
  readonly baseline: Baseline | null;
  readonly surroundings: Surroundings;
}

/** Reads, fixes if asked to, and reviews one board. Throws what reading, fixing or writing it objects to. */
export async function checkBoard(path: string, context: CheckContext): Promise<CheckedBoard> {
  const { args, own, surroundings } = context;
  const file = fileNameOf(path);
  const text = await readText(path, surroundings);
  const { doc, needsLayout } = parseBoard(text, { catalogue, file });
  const settings = settingsOf(doc, file, context);
  const rules = rulesOf({ rules: own });
  if (!args.fix) return { path, text, doc, rules, fixes: [], ...reviewed(path, doc, settings, context) };
  const placed = needsLayout ? await layOutFirst(doc, surroundings) : doc;
  const fixed = fixAll(placed, settings, { catalogue, newId, now: surroundings.now });
  const written = await writeFixed(path, fixed, context);
  const after = fixed.applied.length === 0 ? doc : fixed.doc;
  return {
    path,
    text: written ?? text,
    doc: after,
    rules,
    fixes: fixed.applied,
    ...reviewed(path, after, settings, context),
  };
}

const reviewed = (path: string, doc: Doc, settings: ReviewSettings, { baseline, surroundings }: CheckContext) =>
  withoutKnown(path, reviewBoard(doc, settings), baseline, surroundings.folder);

function settingsOf(doc: Doc, file: string, { args, own, surroundings }: CheckContext): ReviewSettings {
  const { profile, stage, severities } = args;
  const bad = choiceProblem(boardOf(doc).review ?? {}, rulesOf({ rules: own }));
  if (bad !== null)
    throw new AppError("bad-file", { file, where: formatPath(["review", ...bad.path]), problem: bad.problem });
  return reviewSettingsOf(doc, {
    catalogue,
    today: surroundings.now().slice(0, 10),
    rules: own,
    severities,
    ...(profile === null ? {} : { profile }),
    ...(stage === null ? {} : { stage }),
  });
}

/** Loaded when needed: new components are placed next to others, which must have a place of their own first. */
async function layOutFirst(doc: Doc, surroundings: Surroundings): Promise<Doc> {
  const { layOut } = await import("../lay-out.ts");
  return layOut(doc, surroundings);
}

/** Writes the fixed board when it changed, or when another file was asked for; gives its text. */
async function writeFixed(path: string, { doc, applied }: FixedBoard, context: CheckContext): Promise<string | null> {
  const { output } = context.args;
  if (applied.length === 0 && output === null) return null;
  const text = serializeBoard(doc);
  await writeResult(output ?? path, text, context.surroundings);
  return text;
}
