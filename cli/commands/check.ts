import { readBaseline, writeBaseline } from "../check/baseline.ts";
import { type CheckArguments, type CheckFormat, readCheckArguments } from "../check/check-arguments.ts";
import { type CheckContext, checkBoard } from "../check/check-board.ts";
import { type CheckedBoard, type CheckRun, type FailedBoard, isAtLevel } from "../check/checked-board.ts";
import { findFiles, isFolder } from "../check/find-files.ts";
import { readRules } from "../check/read-rules.ts";
import { reportJson } from "../check/report-json.ts";
import { reportJunit } from "../check/report-junit.ts";
import { reportSarif } from "../check/report-sarif.ts";
import { reportText } from "../check/report-text.ts";
import { describeFailure } from "../describe-failure.ts";
import { usage } from "../read-arguments.ts";
import { EXIT, type ExitCode, type Program, type Surroundings } from "../surroundings.ts";

const BOARD_ENDING = ".loopboard";
const REPORTS: Readonly<Record<CheckFormat, (run: CheckRun) => string>> = {
  text: reportText,
  json: reportJson,
  sarif: reportSarif,
  junit: reportJunit,
};

/** `check`: reviews boards, prints the findings, tells by exit code whether there are any at the level asked for. */
export async function check(
  words: readonly string[],
  surroundings: Surroundings,
  { writeStderr, version }: Program,
): Promise<ExitCode> {
  const args = readCheckArguments(words);
  const own = await readRules(args.rules, surroundings);
  const baseline = args.baseline === null ? null : await readBaseline(args.baseline, surroundings);
  const { paths, isSingle } = await boardsOf(args, surroundings);
  const context = { args, own, baseline, surroundings };
  const { boards, failed } = await checkAll(paths, context);
  for (const { problem } of failed) writeStderr(`loopboard: ${problem}\n`);
  if (args.writeBaseline !== null) await writeBaseline(args.writeBaseline, boards, surroundings);
  const run: CheckRun = { boards, failed, isSingle, failOn: args.failOn, hasBaseline: baseline !== null, version };
  const report =
    isSingle && failed.length > 0 && ["text", "json"].includes(args.format) ? "" : REPORTS[args.format](run);
  // The fixed board has standard output to itself when it goes there.
  if (args.output === "-") writeStderr(report);
  else if (report !== "") surroundings.writeStdout(report);
  if (args.format !== "text") for (const line of asideLines(boards)) writeStderr(line);
  return exitOf(run, args);
}

async function boardsOf(
  args: CheckArguments,
  { folder }: Surroundings,
): Promise<{ readonly paths: readonly string[]; readonly isSingle: boolean }> {
  const found: string[] = [];
  let hasFolder = false;
  for (const path of args.paths) {
    if (await isFolder(path, folder)) {
      hasFolder = true;
      found.push(...(await findFiles(path, folder, BOARD_ENDING)));
    } else found.push(path);
  }
  const paths = [...new Set(found)];
  if (args.output !== null && paths.length > 1)
    throw usage("check", "-o takes one board; without it each is fixed in place");
  if (args.fix && args.output === null && paths.includes("-"))
    throw usage("check", "A board from standard input is fixed into the file that -o names");
  return { paths, isSingle: !hasFolder && args.paths.length === 1 };
}

/** One board after another; a board that cannot be used does not keep the others from being looked at. */
async function checkAll(
  paths: readonly string[],
  context: CheckContext,
): Promise<{ readonly boards: readonly CheckedBoard[]; readonly failed: readonly FailedBoard[] }> {
  const boards: CheckedBoard[] = [];
  const failed: FailedBoard[] = [];
  for (const path of paths) {
    try {
      boards.push(await checkBoard(path, context));
    } catch (error) {
      failed.push({ path, problem: describeFailure(error) });
    }
  }
  return { boards, failed };
}

/** What only the text report says by itself: fixes that were made and rules that could not be run. */
const asideLines = (boards: readonly CheckedBoard[]): readonly string[] =>
  boards.flatMap(({ path, fixes, review }) => [
    ...fixes.map(({ finding, label }) => `loopboard: ${path}: fixed ${finding.code}: ${label}\n`),
    ...review.crashed.map(({ rule, problem }) => `loopboard: ${path}: the rule ${rule} could not be run: ${problem}\n`),
  ]);

function exitOf({ boards, failed, failOn }: CheckRun, { writeBaseline: written }: CheckArguments): ExitCode {
  if (failed.length > 0) return EXIT.badInput;
  const isBad = boards.some(({ review }) => review.findings.some(({ severity }) => isAtLevel(severity, failOn)));
  return isBad && written === null ? EXIT.findings : EXIT.clean;
}
