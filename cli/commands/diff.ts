import { diffBoards, isSameDesign } from "../../core/diff/diff-boards.ts";
import { kinshipOf } from "../../core/diff/match-pieces.ts";
import { diffToMarkdown } from "../../core/diff/to-markdown.ts";
import { diffToText } from "../../core/diff/to-text.ts";
import { boardOf, type Doc } from "../../core/model/doc.ts";
import { reviewSettingsOf } from "../../core/review/review-settings.ts";
import { reviewBoard } from "../../core/rules/engine.ts";
import { catalogue } from "../../stencils/catalogue.ts";
import { oneOf, readManyArguments, usage } from "../read-arguments.ts";
import { readBoard } from "../read-board.ts";
import { EXIT, type ExitCode, type Surroundings } from "../surroundings.ts";
import { writeResult } from "../write-result.ts";

const FORMATS = ["text", "markdown", "json"] as const;
const OPTIONS = { format: {}, match: {}, output: { short: "o" } };

/** `diff`: what two boards differ in, as text, Markdown or JSON. */
export async function diff(words: readonly string[], surroundings: Surroundings): Promise<ExitCode> {
  const { paths, options } = readManyArguments("diff", words, OPTIONS);
  const [first = "", second, ...rest] = paths;
  if (second === undefined || rest.length > 0) throw usage("diff", `Two boards are compared, not ${paths.length}`);
  if (first === "-" && second === "-") throw usage("diff", "Only one of the boards can come from standard input");
  const format = oneOf("diff", "format", options.format, FORMATS) ?? "text";
  const match = oneOf("diff", "match", options.match, ["id", "name"]);
  const before = (await readBoard(first, surroundings)).doc;
  const after = (await readBoard(second, surroundings)).doc;
  const kinship = match === null ? kinshipOf(before, after) : match === "id" ? "versions" : "boards";
  const today = surroundings.now().slice(0, 10);
  const review = (doc: Doc) => reviewBoard(doc, reviewSettingsOf(doc, { catalogue, today }));
  const found = diffBoards(before, after, { catalogue, kinship, review });
  const names = { before: boardOf(before).title, after: boardOf(after).title };
  const text =
    format === "json"
      ? `${JSON.stringify({ ...names, same: isSameDesign(found), ...found }, null, 2)}\n`
      : (format === "text" ? diffToText : diffToMarkdown)(found, names);
  await writeResult(options.output ?? "-", text, surroundings);
  return isSameDesign(found) ? EXIT.clean : EXIT.findings;
}
