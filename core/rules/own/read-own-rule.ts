import { nearest } from "../../model/nearest.ts";
import { type PropIndex, propIndexOf } from "../../model/prop-problem.ts";
import type { Catalogue } from "../../model/stencil.ts";
import { didYouMean, quoteText } from "../../model/value-words.ts";
import { isBuiltInFamily } from "../choice-problem.ts";
import type { Rule } from "../define-rule.ts";
import { compileOwnRule } from "./compile-own-rule.ts";
import type { SubjectType } from "./condition.ts";
import { MESSAGE_WORDS } from "./message-data.ts";
import type { OwnFix, OwnRuleFile } from "./own-rule-schema.ts";
import { readCondition } from "./read-condition.ts";
import { RuleProblem } from "./rule-problem.ts";
import { expectBriefValue, expectPropValue, readBriefPath, readKinds } from "./rule-words.ts";

/** A rule file as a rule like the built-in ones. Throws `RuleProblem` with the path of the field that does not fit. */
export function readOwnRule(file: OwnRuleFile, catalogue: Catalogue): Rule {
  if (isBuiltInFamily(file.code))
    throw new RuleProblem(
      ["code"],
      `codes that begin with ${file.code.split("-")[0]} are built in; choose other letters, such as OWN`,
    );
  const props = propIndexOf(catalogue);
  const context = { props, options: file.options };
  if (file.must === undefined) throw new RuleProblem(["must"], "is missing");
  const when = file.when === undefined ? null : readCondition(file.when, ["when"], file.each, context);
  const must = readCondition(file.must, ["must"], file.each, context);
  for (const field of ["message", "unsure"] as const) checkPlaces(file[field] ?? "", field, file, props);
  if (file.fix !== undefined) checkFix(file.fix, file.each, props);
  return compileOwnRule(file, when, must);
}

function checkPlaces(text: string, field: string, { options, each }: OwnRuleFile, props: PropIndex): void {
  const words = MESSAGE_WORDS[each];
  for (const [, place = ""] of text.matchAll(/\{(\w+)\}/g)) {
    if (words.includes(place) || Object.hasOwn(options, place) || (each !== "board" && props.has(place))) continue;
    const known = [...words, ...Object.keys(options)];
    const meant = didYouMean(nearest(place, [...known, ...props.keys()]));
    throw new RuleProblem([field], `there is nothing to put in for ${quoteText(`{${place}}`)}${meant}`);
  }
}

function checkFix(fix: OwnFix, each: SubjectType, props: PropIndex): void {
  const { set, insert, brief, ask } = fix;
  if (set === undefined && insert === undefined && brief === undefined && ask === undefined)
    throw new RuleProblem(["fix"], "must say one of set, insert, brief, ask");
  if (set !== undefined && each === "board")
    throw new RuleProblem(["fix", "set"], "the board as a whole has no properties");
  for (const [id, value] of Object.entries(set ?? {})) expectPropValue(id, value, ["fix", "set", id], props);
  if (insert !== undefined) {
    if (each !== "component") throw new RuleProblem(["fix", "insert"], "can be wired to a component only");
    readKinds(insert.kind, ["fix", "insert", "kind"]);
    for (const [id, value] of Object.entries(insert.props ?? {}))
      expectPropValue(id, value, ["fix", "insert", "props", id], props);
  }
  for (const [path, value] of Object.entries(brief ?? {}))
    expectBriefValue(readBriefPath(path, ["fix", "brief", path]), value, ["fix", "brief", path]);
  if (ask !== undefined && (each === "board" || !props.has(ask))) readBriefPath(ask, ["fix", "ask"]);
}
