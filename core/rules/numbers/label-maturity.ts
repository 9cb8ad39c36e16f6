import type { BoardGraph } from "../../model/graph.ts";
import { cadenceOf } from "../../numbers/model-age.ts";
import { numberProp } from "../../numbers/number-prop.ts";
import { defineRule } from "../define-rule.ts";
import { shown } from "../queries/amounts.ts";
import { isSupervised } from "../queries/brief-fields.ts";
import { missingFields } from "../queries/missing-values.ts";
import { idsOf } from "../queries/names.ts";

const HOURS_PER_DAY = 24;

/** QNT-07: training runs before the labels of its newest examples are final. */
export const labelMaturity = defineRule({
  id: "numbers/label-maturity",
  code: "QNT-07",
  meta: {
    title: "Labels are not mature when used",
    severity: "warning",
    step: 3,
    stage: "design",
    scope: "train",
    why: "Delayed positives (conversion, chargeback) bias the model low on recent traffic.",
    help: "Wait for an attribution window, correct by importance, or cut the newest examples off in the data set.",
    unless: "A fast proxy label is used for recent data: record that label maturity is handled.",
    interview:
      "Chargebacks arrive within 45 days while we train weekly, so an example enters the data set as a negative only after its window has closed; analyst verdicts bridge the gap.",
    sources: [
      "Huyen, Designing Machine Learning Systems, ch. 4, length of the feedback loop",
      "neurarch-ai, awesome-ml-system-design, fraud, chargebacks 30-120 days",
    ],
  },
  messages: {
    early: "Labels need {delay} h, but training runs every {cadence} h: recent positives still look negative.",
    unknown: "Whether labels are final when training uses them cannot be checked.",
  },
  options: {},
  check: ({ graph }) => {
    const { labelDelayH: delay } = graph.brief.signals ?? {};
    const cadence = shortestCadenceD(graph);
    const at = ["brief", ...idsOf(graph.nodesOf("trainer"))];
    if (isHandled(graph)) return [];
    if (delay === undefined || cadence === null) {
      const isAsked = isSupervised(graph.brief) && (delay === undefined) !== (cadence === null);
      const needs = missingFields({ "signals.labelDelayH": delay, "retraining.cadenceD": cadence });
      return isAsked ? [{ outcome: "unsure", messageId: "unknown", at, needs }] : [];
    }
    if (delay <= HOURS_PER_DAY * cadence || isWaitedFor(graph, delay)) return [];
    const data = { delay: shown(delay), cadence: shown(HOURS_PER_DAY * cadence) };
    return [{ outcome: "fail", messageId: "early", data, at }];
  },
  fix: ({ graph }) => {
    const collector = graph.nodesOf("feedback-collector")[0];
    const delay = graph.brief.signals?.labelDelayH;
    if (collector === undefined || delay === undefined) {
      return { label: "Plan a maturity cut-off", setBrief: [{ path: "retraining.maturityHandled", value: true }] };
    }
    const setProps = [{ record: collector.id, props: { attributionWindowH: delay } }];
    return { label: `Wait ${shown(delay)} h for outcomes`, setProps };
  },
});

const isHandled = (graph: BoardGraph): boolean => graph.brief.retraining?.maturityHandled === true;

const isWaitedFor = (graph: BoardGraph, delay: number): boolean =>
  graph.nodesOf("feedback-collector").some((node) => (numberProp(node.props, "attributionWindowH") ?? -1) >= delay);

/** The shortest time between two trainings in days; a cadence in the brief counts also without a trainer. */
function shortestCadenceD(graph: BoardGraph): number | null {
  const trainers = graph.nodesOf("trainer");
  const all = (trainers.length === 0 ? [null] : trainers).flatMap((node) => cadenceOf(graph, node) ?? []);
  return all.length === 0 ? null : Math.min(...all);
}
