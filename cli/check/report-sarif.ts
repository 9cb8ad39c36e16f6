import { isAbsolute, sep } from "node:path";
import { pathToFileURL } from "node:url";
import { recordLines } from "../../core/formats/loopboard/record-lines.ts";
import { type Doc, getRecord } from "../../core/model/doc.ts";
import type { RecordId } from "../../core/model/records.ts";
import type { Finding, Rule, Severity } from "../../core/rules/define-rule.ts";
import { fingerprintOf } from "./baseline.ts";
import type { CheckedBoard, CheckRun, FailedBoard } from "./checked-board.ts";

const SCHEMA = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";
const LEVELS: Readonly<Record<Severity, string>> = { error: "error", warning: "warning", info: "note" };

/** A run as SARIF 2.1.0: rules with their help, findings with file, line and named records; waived ones as suppressed, known ones as unchanged. */
export function reportSarif(run: CheckRun): string {
  const rules = rulesOf(run.boards);
  const index = new Map(rules.map((rule, at) => [rule.code, at]));
  const log = {
    $schema: SCHEMA,
    version: "2.1.0",
    runs: [
      {
        tool: { driver: { name: "Loopboard", version: run.version, rules: rules.map(toDescriptor) } },
        columnKind: "utf16CodeUnits",
        artifacts: [...run.boards, ...run.failed].map(({ path }) => ({ location: { uri: uriOf(path) } })),
        invocations: [
          { executionSuccessful: run.failed.length === 0, toolExecutionNotifications: run.failed.map(toNotification) },
        ],
        results: run.boards.flatMap((board) => resultsOf(board, index, run.hasBaseline)),
      },
    ],
  };
  return `${JSON.stringify(log, null, 2)}\n`;
}

function rulesOf(boards: readonly CheckedBoard[]): readonly Rule[] {
  const byCode = new Map(boards.flatMap(({ rules }) => rules).map((rule) => [rule.code, rule]));
  return [...byCode.values()].sort((a, b) => (a.code < b.code ? -1 : 1));
}

const toDescriptor = ({ id, code, meta }: Rule): object => ({
  id: code,
  name: id,
  shortDescription: { text: meta.title },
  fullDescription: { text: meta.why === "" ? meta.title : meta.why },
  help: {
    text:
      [meta.help, meta.unless === "" ? "" : `Not when: ${meta.unless}`].filter((t) => t !== "").join("\n") ||
      meta.title,
  },
  defaultConfiguration: { level: LEVELS[meta.severity] },
  properties: { step: meta.step, stage: meta.stage, scope: meta.scope },
});

const toNotification = ({ path, problem }: FailedBoard): object => ({
  level: "error",
  message: { text: problem },
  locations: [{ physicalLocation: { artifactLocation: { uri: uriOf(path) } } }],
});

function resultsOf(board: CheckedBoard, index: ReadonlyMap<string, number>, hasBaseline: boolean): readonly object[] {
  const { path, text, doc, review, known } = board;
  const lines = recordLines(text, doc);
  const toResult = (finding: Finding, state: "new" | "unchanged"): object => ({
    ruleId: finding.code,
    ruleIndex: index.get(finding.code) ?? -1,
    level: LEVELS[finding.severity],
    message: { text: finding.message },
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri: uriOf(path) },
          region: { startLine: firstLine(finding, lines) },
        },
        logicalLocations: finding.at.map((id) => toLogical(doc, id)),
      },
    ],
    partialFingerprints: { "loopboard/v1": fingerprintOf(finding) },
    ...(hasBaseline ? { baselineState: state } : {}),
    properties: { step: finding.step, fixable: finding.fixable },
  });
  return [
    ...review.findings.map((finding) => toResult(finding, "new")),
    ...known.map((finding) => toResult(finding, "unchanged")),
    ...review.waived.map(({ finding, waiver }) => ({
      ...toResult(finding, "unchanged"),
      suppressions: [{ kind: "external", status: "accepted", justification: `${waiver.reason} (${waiver.owner})` }],
    })),
  ];
}

/** A finding about the board as a whole stands on the first line. */
function firstLine({ at }: Finding, lines: ReadonlyMap<RecordId, number>): number {
  const found = at.flatMap((id) => lines.get(id) ?? []);
  return found.length === 0 ? 1 : Math.min(...found);
}

function toLogical(doc: Doc, id: RecordId): object {
  const record = doc.get(id);
  const name = getRecord(doc, "node", id)?.name ?? getRecord(doc, "edge", id)?.label ?? id;
  return {
    name: name === "" ? id : name,
    fullyQualifiedName: id,
    kind: record?.type === "edge" ? "flow" : (record?.type ?? "record"),
  };
}

/** Relative paths stay relative, so that a pipeline finds the file in its own checkout. */
function uriOf(path: string): string {
  if (path === "-") return "stdin.loopboard";
  if (isAbsolute(path)) return pathToFileURL(path).href;
  return path.split(sep).map(encodeURIComponent).join("/");
}
