import type { BoardGraph } from "../../model/graph.ts";
import { defineRule, type FixPlan } from "../define-rule.ts";
import { newNode, planOf } from "../fixes/fix-parts.ts";
import { choiceOf, isBlank } from "../queries/brief-fields.ts";
import { idsOf, namesOf } from "../queries/names.ts";
import { isOnlineDesign, isUserFacing } from "../queries/online-design.ts";
import { modelsOnRequestPath } from "../queries/request-paths.ts";

/** Experiments that need no platform of their own. */
const WITHOUT_PLATFORM: readonly (string | null)[] = ["champion-challenger", "geo", "switchback"];

/** EVL-06: users get the model without a test against what they had. */
export const onlineExperiment = defineRule({
  id: "evaluation/online-experiment",
  code: "EVL-06",
  meta: {
    title: "No online experiment",
    severity: "warning",
    step: 5,
    stage: "design",
    scope: "whole",
    why: "Offline data was collected under the old policy, so it cannot show the effect of the new one.",
    help: "Add an experiment platform that assigns users and reads what they do, or record the kind of test in the brief.",
    unless:
      "Batch or back-office output judged by audit, a champion-challenger, geo or switchback test in the brief, or no experiment with a reason (a legal or safety change).",
    interview:
      "Offline nDCG only shortlists. The launch is an A/B test by user: two weeks, one primary metric, guardrails on latency and hides, sample-ratio check first.",
    sources: [
      "Seven-step method, offline against online validation",
      "alirezadir, Machine Learning Interviews, step 8",
      "Google, Rules of Machine Learning, rules 24, 27",
      "Breck et al. 2017, ML Test Score, model 2",
    ],
  },
  messages: { untested: "Users get the predictions{of} without an A/B test; offline lift is not proof." },
  options: {},
  appliesTo: (graph) => !graph.has("experiment-platform"),
  check: ({ graph, catalogue }) => {
    const { type, reason } = graph.brief.experiment ?? {};
    const kind = choiceOf(type);
    if (WITHOUT_PLATFORM.includes(kind) || (kind === "none" && !isBlank(reason))) return [];
    if (!isOnlineDesign(graph) || !isUserFacing(graph)) return [];
    const models = modelsOnRequestPath(graph);
    const data = { of: models.length === 0 ? "" : ` of ${namesOf(catalogue, models)}` };
    return [{ outcome: "fail", messageId: "untested", data, at: ["brief", ...idsOf(models)] }];
  },
  fix: ({ graph }) => addPlatform(graph),
});

/** A platform that assigns where requests are handled and reads what users do; a brief that says "none" changes with it. */
function addPlatform(graph: BoardGraph): FixPlan | null {
  const target = graph.nodesOf("app-service")[0] ?? graph.nodesOf("api-gateway")[0] ?? modelsOnRequestPath(graph)[0];
  if (target === undefined) return null;
  const collector = graph.nodesOf("event-collector")[0] ?? graph.nodesOf("message-broker")[0];
  const feedback = graph.nodesOf("feedback-collector")[0];
  const added = newNode("experiment-platform", [target.id]);
  const kind = choiceOf(graph.brief.experiment?.type);
  return planOf("Add an A/B platform", {
    add: [added],
    connect: [
      { from: added.ref, to: target.id, flow: "control" },
      ...(collector === undefined ? [] : [{ from: collector.id, to: added.ref, flow: "event" as const }]),
      ...(collector !== undefined || feedback === undefined
        ? []
        : [{ from: feedback.id, to: added.ref, flow: "label" as const }]),
    ],
    ...(kind === "none" && { setBrief: [{ path: "experiment.type", value: "ab" }] }),
  });
}
