import { propValueSchema } from "../../model/records/fields.ts";
import type { PropValue } from "../../model/stencil.ts";
import { describeValue, quoteText } from "../../model/value-words.ts";
import {
  type BriefPath,
  COMPARISONS,
  type Comparison,
  type Operand,
  type SubjectType,
  type Test,
} from "./condition.ts";
import type { ReadContext } from "./read-context.ts";
import { type RulePath, RuleProblem } from "./rule-problem.ts";
import { expectBriefValue, expectPropValue, readBriefPath, readPropId } from "./rule-words.ts";

/** What stands on the left side of the comparisons, and of what it is asked. */
interface Left extends ReadContext {
  readonly subject: SubjectType;
  readonly left: { readonly prop: string } | { readonly brief: BriefPath } | "count";
}

const ORDERS: readonly Comparison[] = ["atLeast", "atMost", "above", "below"];
const COUNT_COMPARISONS: readonly Comparison[] = ["is", "isNot", ...ORDERS];

/** The comparisons that stand in a condition; at least one. Throws `RuleProblem`. */
export function readTests(members: Readonly<Record<string, unknown>>, path: RulePath, left: Left): readonly Test[] {
  const allowed = left.left === "count" ? COUNT_COMPARISONS : COMPARISONS;
  const found = COMPARISONS.filter((comparison) => Object.hasOwn(members, comparison));
  if (found.length === 0) throw new RuleProblem(path, `must compare with one of ${allowed.join(", ")}`);
  return found.map((comparison) => {
    const at = [...path, comparison];
    if (!allowed.includes(comparison))
      throw new RuleProblem(at, `a number of pieces is compared with ${allowed.join(", ")}`);
    return { comparison, operand: readOperand(members[comparison], comparison, at, left) };
  });
}

function readOperand(json: unknown, comparison: Comparison, path: RulePath, left: Left): Operand {
  if (typeof json === "object" && json !== null && !Array.isArray(json)) return readReference(json, path, left);
  const parsed = propValueSchema.safeParse(json);
  if (!parsed.success) throw new RuleProblem(path, `must be a value, not ${describeValue(json)}`);
  expectFit(parsed.data, comparison, path, left);
  return { from: "value", value: parsed.data };
}

/** `{"option": ...}`, `{"brief": ...}` or `{"prop": ...}`. */
function readReference(json: object, path: RulePath, { subject, options, props }: Left): Operand {
  const [[word, value] = ["", undefined], another] = Object.entries(json) as [string, unknown][];
  if (another !== undefined) throw new RuleProblem([...path, another[0]], "one value at a time");
  const at = [...path, word];
  if (word === "brief") return { from: "brief", path: readBriefPath(value, at) };
  if (word === "option") {
    if (typeof value !== "string" || !Object.hasOwn(options, value))
      throw new RuleProblem(
        at,
        `the rule has no option ${typeof value === "string" ? quoteText(value) : describeValue(value)}`,
      );
    return { from: "option", name: value };
  }
  if (word !== "prop")
    throw new RuleProblem(word === "" ? path : at, 'must be a value, or "option", "brief" or "prop" in braces');
  if (subject === "board") throw new RuleProblem(at, "the board as a whole has no properties");
  return { from: "prop", id: readPropId(value, at, props) };
}

/** A value that no piece can have would make a comparison that is never true. */
function expectFit(value: PropValue, comparison: Comparison, path: RulePath, { left, props }: Left): void {
  if (comparison === "set") {
    if (typeof value !== "boolean") throw new RuleProblem(path, `must be true or false, not ${describeValue(value)}`);
    return;
  }
  if (ORDERS.includes(comparison) || left === "count") {
    if (typeof value !== "number") throw new RuleProblem(path, `must be a number, not ${describeValue(value)}`);
    return;
  }
  if (comparison === "includes") {
    if (typeof value !== "string") throw new RuleProblem(path, `must be a text, not ${describeValue(value)}`);
    return;
  }
  if (comparison === "in" && !Array.isArray(value))
    throw new RuleProblem(path, `must be a list, not ${describeValue(value)}`);
  const entries: readonly PropValue[] = comparison === "in" && Array.isArray(value) ? value : [value];
  for (const entry of entries) {
    if ("prop" in left) expectPropValue(left.prop, entry, path, props);
    else expectBriefValue(left.brief, entry, path);
  }
}
