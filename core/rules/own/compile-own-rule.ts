import type { BoardGraph } from "../../model/graph.ts";
import type { RecordId } from "../../model/records.ts";
import type { Outcome, Rule, RuleContext } from "../define-rule.ts";
import type { Condition, SubjectType } from "./condition.ts";
import { type Judge, judgeOf, type Subject } from "./judge.ts";
import { messageData, type OwnOptions } from "./message-data.ts";
import { missingValuesOf } from "./missing-values.ts";
import { ownFixPlan } from "./own-fix-plan.ts";
import type { OwnRuleFile } from "./own-rule-schema.ts";
import { allOf, negate } from "./truth.ts";

const UNSURE = "Whether this holds cannot be judged until more is stated";

/** A rule that is data as a rule like the built-in ones: for each piece, when `when` holds, `must` must hold. */
export function compileOwnRule(file: OwnRuleFile, when: Condition | null, must: Condition): Rule {
  const { code, title, severity, step, stage, scope, why, help, unless, interview, sources, each, fix } = file;
  const messages = { broken: file.message, unsure: file.unsure ?? `${UNSURE}: ${title}.` };
  const parts = when === null ? [must] : [when, must];
  const rule: Rule<OwnOptions> = {
    id: `own/${code.toLowerCase()}`,
    code,
    meta: { title, severity, step, stage, scope, why, help, unless, interview, sources },
    messages,
    options: file.options,
    appliesTo: (graph) => each === "board" || subjectsOf(graph, each).length > 0,
    check: (context) => {
      const isBroken = brokenBy(when, must, context);
      const needsOf = missingValuesOf(parts, context);
      return subjectsOf(context.graph, each).flatMap((subject): readonly Outcome[] => {
        const truth = isBroken(subject);
        if (truth === false) return [];
        const at = placeOf(subject, parts);
        const messageId = truth === true ? "broken" : "unsure";
        const data = messageData(messages[messageId], context, subject);
        if (truth === true) return [{ outcome: "fail", messageId, data, at }];
        return [{ outcome: "unsure", messageId, data, at, needs: needsOf(subject) }];
      });
    },
  };
  if (fix === undefined) return rule;
  return {
    ...rule,
    fix: (context: RuleContext<OwnOptions>, at) => ownFixPlan(fix, context, subjectAt(context.graph, each, at)),
  };
}

function brokenBy(when: Condition | null, must: Condition, context: RuleContext<OwnOptions>): Judge {
  const holds = judgeOf(must, context);
  const applies = when === null ? () => true : judgeOf(when, context);
  return (subject) => allOf([applies(subject), negate(holds(subject))]);
}

function subjectsOf(graph: BoardGraph, each: SubjectType): readonly Subject[] {
  if (each === "board") return [null];
  return each === "component" ? graph.nodes : graph.edges;
}

/** The piece itself; for the board as a whole the brief when the rule reads it. */
function placeOf(subject: Subject, parts: readonly Condition[]): readonly RecordId[] {
  if (subject !== null) return [subject.id];
  return parts.some(readsBrief) ? ["brief"] : [];
}

function readsBrief(condition: Condition): boolean {
  if (condition.type === "brief") return true;
  if (condition.type === "not") return readsBrief(condition.of);
  return (condition.type === "all" || condition.type === "any") && condition.of.some(readsBrief);
}

function subjectAt(graph: BoardGraph, each: SubjectType, at: readonly RecordId[]): Subject {
  const [id] = at;
  if (each === "board" || id === undefined) return null;
  return each === "component" ? graph.node(id) : (graph.edges.find((edge) => edge.id === id) ?? null);
}
