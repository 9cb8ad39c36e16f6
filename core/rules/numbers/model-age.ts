import type { BoardGraph } from "../../model/graph.ts";
import type { NodeRecord } from "../../model/records/node.ts";
import { type ModelAge, modelAge } from "../../numbers/model-age.ts";
import { numberProp } from "../../numbers/number-prop.ts";
import { defineRule, type FixPlan, type MissingValue, type Outcome, type RuleContext } from "../define-rule.ts";
import { counted, roundedDown, roundedUp, shown } from "../queries/amounts.ts";
import { isSupervised } from "../queries/brief-fields.ts";
import { missingFields, missingNumbers } from "../queries/missing-values.ts";
import { nameOf } from "../queries/names.ts";

const HOURS_PER_DAY = 24;
const SLACK = 1e-9;

/** QNT-06: the model in use is older than its quality lasts. */
export const modelAgeRule = defineRule({
  id: "numbers/model-age",
  code: "QNT-06",
  meta: {
    title: "Retraining is slower than the world changes",
    severity: "warning",
    step: 7,
    stage: "design",
    scope: "whole",
    why: "Worst-case age = waiting for labels + waiting for the schedule + training time.",
    help: "Retrain more often, learn from a faster proxy label, start from the last model, or add online features.",
    unless: "The tolerated age is not stated: then the review asks for it.",
    interview:
      "Labels take a day, training six hours and we retrain daily, so the model is at most 2.3 days old; quality holds for three, which leaves room for one failed run.",
    sources: [
      "Breck et al. 2017, ML Test Score, model 4 and monitoring 4",
      "Google, Rules of Machine Learning, rule 8",
      "AWS prescriptive guidance, MLOps checklist, continuous training",
    ],
  },
  messages: {
    old: "The model of {node} gets {age} old at worst, but its quality is only acceptable for {tol}.",
    overlaps: "{node} needs {hours} h for a run and starts every {cadence}: runs pile up.",
    unknown: "How old the model of {node} gets cannot be checked.",
  },
  options: {},
  appliesTo: (graph) => graph.has("trainer"),
  check: (context) => context.graph.nodesOf("trainer").flatMap((node) => judge(context, node)),
  fix: ({ graph }, at) => {
    const node = graph.node(at[0] ?? "");
    return node === null ? null : changeCadence(graph, node);
  },
});

function judge({ graph, catalogue }: RuleContext<unknown>, node: NodeRecord): readonly Outcome[] {
  const age = modelAge(graph, node);
  const tolerance = graph.brief.retraining?.toleranceD;
  const data = {
    node: nameOf(catalogue, node),
    hours: shown((age.trainingD ?? 0) * HOURS_PER_DAY),
    cadence: counted(age.cadenceD ?? 0, "day"),
    age: counted(age.knownD, "day"),
    tol: counted(tolerance ?? 0, "day"),
  };
  const at = [node.id, "brief"];
  if (isPilingUp(age)) return [{ outcome: "fail", messageId: "overlaps", data, at, severity: "error" }];
  if (tolerance !== undefined && age.knownD > tolerance + SLACK)
    return [{ outcome: "fail", messageId: "old", data, at }];
  if (age.cadenceD === null && tolerance === undefined) return [];
  const needs = missingParts(graph, node, age);
  return needs.length === 0 ? [] : [{ outcome: "unsure", messageId: "unknown", data, at, needs }];
}

/** A cadence of 0 stands for a model that learns all the time. */
const isPilingUp = ({ cadenceD, trainingD }: ModelAge): boolean =>
  cadenceD !== null && cadenceD > 0 && trainingD !== null && trainingD >= cadenceD;

function missingParts(graph: BoardGraph, node: NodeRecord, age: ModelAge): readonly MissingValue[] {
  const { retraining, signals } = graph.brief;
  return [
    ...missingFields({ "retraining.toleranceD": retraining?.toleranceD, "retraining.cadenceD": age.cadenceD }),
    ...(isSupervised(graph.brief) ? missingFields({ "signals.labelDelayH": signals?.labelDelayH }) : []),
    ...missingNumbers(node, ["durationH"]),
  ];
}

/** The longest cadence that keeps the model young enough and a run shorter than the time to the next; else asks for one. */
function changeCadence(graph: BoardGraph, node: NodeRecord): FixPlan {
  const age = modelAge(graph, node);
  const training = age.trainingD ?? 0;
  const tolerance = graph.brief.retraining?.toleranceD;
  const longest = tolerance === undefined ? null : roundedDown(tolerance - training - (age.labelDelayD ?? 0));
  const wanted = isPilingUp(age) ? roundedUp(training * 1.5) : longest;
  const cadence = wanted === null || longest === null ? wanted : Math.min(wanted, longest);
  const isOwn = numberProp(node.props, "cadenceD") !== null;
  const focus = isOwn ? { record: node.id, field: "cadenceD" } : { record: "brief", field: "retraining.cadenceD" };
  if (cadence === null || cadence <= training) return { label: "Change the cadence of retraining", focus };
  const label = `Retrain every ${counted(cadence, "day")}`;
  if (isOwn) return { label, setProps: [{ record: node.id, props: { cadenceD: cadence } }] };
  return { label, setBrief: [{ path: focus.field, value: cadence }] };
}
