import type { Severity } from "../../core/rules/define-rule.ts";
import { reviewBoard } from "../../core/rules/engine.ts";
import type { ReviewSummary } from "../../core/rules/review.ts";
import { catalogue } from "../../stencils/catalogue.ts";
import { formatReviewJson } from "../format-review-json.ts";
import { formatReviewText } from "../format-review-text.ts";
import { oneOf, readArguments } from "../read-arguments.ts";
import { readBoard } from "../read-board.ts";
import { EXIT, type ExitCode, type Surroundings } from "../surroundings.ts";

const FORMATS = ["text", "json"] as const;
const LEVELS = ["error", "warning"] as const;

/** `check`: reviews a board, prints the findings, tells by exit code whether there are any at the level asked for. */
export async function check(words: readonly string[], surroundings: Surroundings): Promise<ExitCode> {
  const { board, options } = readArguments("check", words, { format: {}, "fail-on": {} });
  const format = oneOf("check", "format", options.format, FORMATS) ?? "text";
  const level = oneOf("check", "fail-on", options["fail-on"], LEVELS) ?? "error";
  const { doc } = await readBoard(board, surroundings);
  const review = reviewBoard(doc, { catalogue, today: surroundings.now().slice(0, 10) });
  surroundings.writeStdout(format === "json" ? formatReviewJson(doc, review) : formatReviewText(doc, review));
  return countAt(level, review.summary) > 0 ? EXIT.findings : EXIT.clean;
}

const countAt = (level: Exclude<Severity, "info">, { error, warning }: ReviewSummary): number =>
  level === "error" ? error : error + warning;
