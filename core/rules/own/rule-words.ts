import { COMPONENT_KINDS, FLOWS, type Flow } from "../../model/kinds.ts";
import { nearest } from "../../model/nearest.ts";
import { type PropIndex, propProblem } from "../../model/prop-problem.ts";
import { BRIEF_SECTIONS, type BriefSection, briefRecordSchema } from "../../model/records/brief.ts";
import type { PropValue } from "../../model/stencil.ts";
import { choiceProblem, describeValue, didYouMean, quoteText } from "../../model/value-words.ts";
import type { BriefPath } from "./condition.ts";
import { type RulePath, RuleProblem } from "./rule-problem.ts";

/** One flow kind or a list of them. Throws `RuleProblem` for anything else. */
export const readFlows = (json: unknown, path: RulePath): readonly Flow[] => readChoices(json, path, FLOWS);

/** One component kind or a list of them. Throws `RuleProblem` for anything else. */
export const readKinds = (json: unknown, path: RulePath): readonly string[] => readChoices(json, path, COMPONENT_KINDS);

function readChoices<T extends string>(json: unknown, path: RulePath, choices: readonly T[]): readonly T[] {
  const list: readonly unknown[] = Array.isArray(json) ? json : [json];
  if (list.length === 0) throw new RuleProblem(path, "must name at least one");
  return list.map((entry, index) => {
    const found = choices.find((choice) => choice === entry);
    const at = Array.isArray(json) ? [...path, index] : path;
    if (found === undefined) throw new RuleProblem(at, unknownWord(entry, choices));
    return found;
  });
}

function unknownWord(word: unknown, choices: readonly string[]): string {
  if (choices.length < 12) return choiceProblem(choices, word);
  if (typeof word !== "string") return `must be a component kind, not ${describeValue(word)}`;
  return `unknown kind ${quoteText(word)}${didYouMean(nearest(word, choices))}`;
}

/** The id of a property that some kind or flow has. Throws `RuleProblem` for anything else. */
export function readPropId(json: unknown, path: RulePath, props: PropIndex): string {
  if (typeof json !== "string")
    throw new RuleProblem(path, `must be the name of a property, not ${describeValue(json)}`);
  if (!props.has(json))
    throw new RuleProblem(path, `unknown property ${quoteText(json)}${didYouMean(nearest(json, props.keys()))}`);
  return json;
}

/** A field of the brief such as `constraints.latencyP99Ms`. Throws `RuleProblem` for anything else. */
export function readBriefPath(json: unknown, path: RulePath): BriefPath {
  if (typeof json !== "string") throw new RuleProblem(path, `must be a field of the brief, not ${describeValue(json)}`);
  const [section = "", field = "", ...rest] = json.split(".");
  if (isSection(section) && rest.length === 0 && Object.hasOwn(fieldsOf(section), field)) return { section, field };
  const known = Object.keys(BRIEF_SECTIONS).filter(isSection);
  const all = known.flatMap((name) => Object.keys(fieldsOf(name)).map((each) => `${name}.${each}`));
  throw new RuleProblem(path, `unknown field of the brief ${quoteText(json)}${didYouMean(nearest(json, all))}`);
}

/** Throws `RuleProblem` when no piece can have that value for the property. */
export function expectPropValue(id: string, value: PropValue, path: RulePath, props: PropIndex): void {
  const problem = propProblem(id, value, [], props);
  if (problem !== null) throw new RuleProblem(path, problem);
}

/** Throws `RuleProblem` when the field of the brief cannot have that value. */
export function expectBriefValue({ section, field }: BriefPath, value: PropValue, path: RulePath): void {
  const brief = { type: "brief", id: "brief", [section]: { [field]: value } };
  const issue = briefRecordSchema.safeParse(brief).error?.issues[0];
  if (issue !== undefined) throw new RuleProblem(path, `does not fit ${section}.${field}: ${describeValue(value)}`);
}

const isSection = (name: string): name is BriefSection => Object.hasOwn(BRIEF_SECTIONS, name);

const fieldsOf = (section: BriefSection): Readonly<Record<string, unknown>> => BRIEF_SECTIONS[section].unwrap().shape;
