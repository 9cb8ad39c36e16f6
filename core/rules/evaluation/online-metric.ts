import type { BriefRecord } from "../../model/records/brief.ts";
import { defineRule } from "../define-rule.ts";
import { metricOf } from "../fixes/goal-target.ts";
import { choiceOf, isBlank } from "../queries/brief-fields.ts";
import { isDataPlatform } from "../queries/planes.ts";

/** EVL-03: the brief names no business metric. */
export const onlineMetric = defineRule({
  id: "evaluation/online-metric",
  code: "EVL-03",
  meta: {
    title: "No business metric named",
    severity: "warning",
    step: 5,
    stage: "design",
    scope: "brief",
    why: "Offline gains often do not move the business; they must be linked.",
    help: "Name the metric that the launch decision looks at: revenue, retention, loss, tickets.",
    unless:
      "An internal tool with a written acceptance test: set the experiment to none with the acceptance test as its reason.",
    interview:
      "Offline, nDCG chooses the candidate, but the launch is decided by bookings per session in the A/B test; I check on past launches that the two move together.",
    sources: [
      "Seven-step method, business metrics",
      "Breck et al. 2017, ML Test Score, model 2",
      "Huyen, Designing Machine Learning Systems, ch. 2",
    ],
  },
  messages: {
    missing:
      "The brief names no business metric: add the one that the launch decision will use (revenue, retention, loss, tickets).",
  },
  options: {},
  check: ({ graph }) => {
    if (!isBlank(graph.brief.metrics?.online) || isDataPlatform(graph) || isAcceptedByTest(graph.brief)) return [];
    return [{ outcome: "fail", messageId: "missing", at: ["brief"] }];
  },
  fix: ({ graph }) => {
    const focus = { record: "brief", field: "metrics.online" };
    const { businessMetric, statement } = graph.brief.goal ?? {};
    const value = isBlank(businessMetric) ? metricOf(statement ?? "") : (businessMetric?.trim() ?? null);
    if (value === null) return { label: "Name the business metric", focus };
    return { label: `Decide by ${value}`, setBrief: [{ path: "metrics.online", value: [value] }], focus };
  },
});

const isAcceptedByTest = ({ experiment }: BriefRecord): boolean =>
  choiceOf(experiment?.type) === "none" && /\bacceptance\b/i.test(experiment?.reason ?? "");
