import { parseRule } from "../../../../core/formats/rules/parse-rule.ts";
import type { Doc } from "../../../../core/model/doc.ts";
import type { Rule } from "../../../../core/rules/define-rule.ts";
import { reviewBoard } from "../../../../core/rules/engine.ts";
import { catalogue } from "../../../../stencils/catalogue.ts";

/** A rule file with the fields given over usual ones. */
export const ruleFile = (fields: object): object => ({
  format: "loopboard-rule",
  version: 1,
  code: "OWN-1",
  title: "Own rule",
  severity: "warning",
  step: 6,
  stage: "sketch",
  why: "Because we agreed on it.",
  each: "component",
  must: { prop: "owner", set: true },
  message: "{name} breaks a rule of ours.",
  ...fields,
});

export const ownRule = (fields: object): Rule =>
  parseRule(JSON.stringify(ruleFile(fields), null, 2), { catalogue, file: "own.rule.json" });

/** Places at which a rule fails, places at which it asks, and crashes. */
export function reviewWith(fields: object, doc: Doc) {
  const { findings, unsure, crashed } = reviewBoard(doc, { catalogue, rules: [ownRule(fields)] });
  if (crashed.length > 0) throw new Error(crashed[0]?.problem);
  return {
    fails: findings.map(({ at }) => at.join()),
    asks: unsure.map(({ at }) => at.join()),
    messages: findings.map(({ message }) => message),
    needs: unsure.map(({ needs }) => needs.map(({ record, field }) => `${record}.${field}`).join()),
  };
}
