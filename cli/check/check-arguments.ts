import { STAGES, type Stage } from "../../core/model/kinds.ts";
import {
  PROFILE_NAMES,
  type ProfileName,
  ruleCodeSchema,
  SEVERITY_CHOICES,
  type SeverityChoice,
} from "../../core/model/records/review-choices.ts";
import type { Severity } from "../../core/rules/define-rule.ts";
import { oneOf, readManyArguments, usage } from "../read-arguments.ts";

const FORMATS = ["text", "json", "sarif", "junit"] as const;
const LEVELS = ["error", "warning", "info"] as const;

/** How a report is written. */
export type CheckFormat = (typeof FORMATS)[number];

/** What `check` was asked to do. */
export interface CheckArguments {
  readonly paths: readonly string[];
  readonly format: CheckFormat;
  readonly failOn: Severity;
  readonly profile: ProfileName | null;
  readonly stage: Stage | null;
  readonly severities: Readonly<Record<string, SeverityChoice>>;
  readonly rules: readonly string[];
  readonly fix: boolean;
  readonly output: string | null;
  readonly baseline: string | null;
  readonly writeBaseline: string | null;
}

/** Reads the words after `check`. Throws `usage`. */
export function readCheckArguments(words: readonly string[]): CheckArguments {
  const { paths, options, flags, lists } = readManyArguments("check", words, {
    format: {},
    "fail-on": {},
    profile: {},
    stage: {},
    severity: { list: true },
    rules: { list: true },
    fix: { flag: true },
    output: { short: "o" },
    baseline: {},
    "write-baseline": {},
  });
  const fix = flags.has("fix");
  const output = options.output ?? null;
  if (output === "") throw usage("check", "No output file was given");
  if (output !== null && !fix) throw usage("check", "-o is where --fix writes; without --fix nothing is written");
  return {
    paths,
    format: oneOf("check", "format", options.format, FORMATS) ?? "text",
    failOn: oneOf("check", "fail-on", options["fail-on"], LEVELS) ?? "error",
    profile: oneOf("check", "profile", options.profile, PROFILE_NAMES),
    stage: oneOf("check", "stage", options.stage, STAGES),
    severities: Object.fromEntries((lists.severity ?? []).map(readSeverity)),
    rules: lists.rules ?? [],
    fix,
    output,
    baseline: options.baseline ?? null,
    writeBaseline: options["write-baseline"] ?? null,
  };
}

function readSeverity(word: string): readonly [string, SeverityChoice] {
  const [code = "", level = ""] = word.split("=");
  if (!ruleCodeSchema.safeParse(code).success)
    throw usage("check", `--severity must be a rule and a level such as SRV-06=off, not ${JSON.stringify(word)}`);
  return [code, oneOf("check", `severity ${code}`, level, SEVERITY_CHOICES) ?? "off"];
}
