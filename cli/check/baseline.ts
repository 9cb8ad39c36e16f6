import { dirname, relative, resolve, sep } from "node:path";
import { AppError } from "../../core/errors.ts";
import { readJson } from "../../core/formats/loopboard/read-json.ts";
import type { Finding } from "../../core/rules/define-rule.ts";
import type { Review } from "../../core/rules/review.ts";
import { readText } from "../read-board.ts";
import type { Surroundings } from "../surroundings.ts";
import { writeResult } from "../write-result.ts";
import type { CheckedBoard } from "./checked-board.ts";

/** Findings that are known, by board: paths from the folder of the baseline file. */
export interface Baseline {
  readonly file: string;
  readonly boards: ReadonlyMap<string, ReadonlySet<string>>;
}

/** What stays the same about a finding while the board around it changes: its rule and the records that it names. */
export const fingerprintOf = ({ code, at }: Finding): string =>
  at.length === 0 ? code : `${code} at ${[...at].sort().join(", ")}`;

/** Reads a baseline. Throws `file-unreadable` or `bad-file`. */
export async function readBaseline(file: string, surroundings: Surroundings): Promise<Baseline> {
  const json = readJson(await readText(file, surroundings), file);
  const bad = (where: string, problem: string): AppError => new AppError("bad-file", { file, where, problem });
  if (!isObject(json) || json.format !== "loopboard-baseline")
    throw bad("format", 'must be "loopboard-baseline"; make one with --write-baseline');
  if (json.version !== 1) throw bad("version", "must be 1");
  if (!isObject(json.boards)) throw bad("boards", "must be an object");
  const boards = Object.entries(json.boards).map(([path, known]): readonly [string, ReadonlySet<string>] => {
    if (!Array.isArray(known) || !known.every((entry): entry is string => typeof entry === "string"))
      throw bad(`boards.${JSON.stringify(path)}`, "must be a list of texts");
    return [path, new Set(known)];
  });
  return { file, boards: new Map(boards) };
}

/** Splits the findings of a board into new ones, which stay in the review, and those that the baseline knows. */
export function withoutKnown(
  path: string,
  review: Review,
  baseline: Baseline | null,
  folder: string,
): { readonly review: Review; readonly known: readonly Finding[] } {
  const listed = baseline?.boards.get(keyOf(path, baseline.file, folder)) ?? new Set<string>();
  const known = review.findings.filter((finding) => listed.has(fingerprintOf(finding)));
  const findings = review.findings.filter((finding) => !known.includes(finding));
  const count = (severity: Finding["severity"]): number => findings.filter((f) => f.severity === severity).length;
  const summary = { ...review.summary, error: count("error"), warning: count("warning"), info: count("info") };
  return { review: { ...review, findings, summary }, known };
}

/** Writes all findings of these boards as a baseline: in order, one a line, so that a change of it is a readable diff. */
export async function writeBaseline(
  file: string,
  boards: readonly CheckedBoard[],
  surroundings: Surroundings,
): Promise<void> {
  const entries = boards.map(({ path, review, known }): readonly [string, readonly string[]] => {
    const all = [...review.findings, ...known].map(fingerprintOf);
    return [keyOf(path, file, surroundings.folder), [...new Set(all)].sort()];
  });
  const sorted = entries.filter(([, all]) => all.length > 0).sort(([a], [b]) => (a < b ? -1 : 1));
  const json = { format: "loopboard-baseline", version: 1, boards: Object.fromEntries(sorted) };
  await writeResult(file, `${JSON.stringify(json, null, 2)}\n`, surroundings);
}

function keyOf(path: string, baseline: string, folder: string): string {
  if (path === "-") return "-";
  return relative(dirname(resolve(folder, baseline)), resolve(folder, path))
    .split(sep)
    .join("/");
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);
