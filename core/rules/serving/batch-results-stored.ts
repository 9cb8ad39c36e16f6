import { defineRule, type PlannedEdge } from "../define-rule.ts";
import { newNode, planOf } from "../fixes/fix-parts.ts";
import { nameOf } from "../queries/names.ts";
import { isStored } from "../queries/serving-mode.ts";

/** SRV-03: a batch job writes its predictions nowhere. */
export const batchResultsStored = defineRule({
  id: "serving/batch-results-stored",
  code: "SRV-03",
  meta: {
    title: "Batch predictions are not stored for reading",
    severity: "error",
    step: 6,
    stage: "design",
    scope: "serve",
    why: "Precomputed predictions only help if they can be looked up quickly.",
    help: "Write the results to a key-value store or cache that the application reads.",
    unless: "The result is a file sent to an external system that is drawn.",
    interview:
      "The nightly job writes one row per user into a key-value store with a two-day time to live; the service reads it in a few milliseconds.",
    sources: [
      "Seven-step method, batch predictions in a key-value store",
      "Huyen, Designing Machine Learning Systems, ch. 7",
      "alirezadir, Machine Learning Interviews, step 7",
    ],
  },
  messages: {
    unstored: "{node} writes its results nowhere; store them in a key-value store or cache that the application reads.",
  },
  options: {},
  appliesTo: (graph) => graph.has("batch-inference"),
  check: ({ graph, catalogue }) =>
    graph
      .nodesOf("batch-inference")
      .filter((job) => !isStored(graph, job))
      .map((job) => ({
        outcome: "fail",
        messageId: "unstored",
        data: { node: nameOf(catalogue, job) },
        at: [job.id],
      })),
  fix: ({ graph }, at) => {
    const job = graph.node(at[0] ?? "");
    if (job === null) return null;
    const known = graph.nodesOf("prediction-store")[0];
    const reader = graph.nodesOf("app-service")[0] ?? graph.nodesOf("client-app")[0];
    const added = newNode("prediction-store", reader === undefined ? [job.id] : [job.id, reader.id]);
    const write: PlannedEdge = { from: job.id, to: known?.id ?? added.ref, flow: "prediction" };
    if (known !== undefined) return planOf("Write to the prediction store", { connect: [write] });
    const read: readonly PlannedEdge[] =
      reader === undefined ? [] : [{ from: reader.id, to: added.ref, flow: "request" }];
    return planOf("Add a prediction store", { add: [added], connect: [write, ...read] });
  },
});
