import type { BoardGraph } from "../../model/graph.ts";
import type { Scope } from "../../model/kinds.ts";
import type { NodeRecord } from "../../model/records/node.ts";
import { defineRule } from "../define-rule.ts";
import { offerConsumer } from "../fixes/offer-consumer.ts";
import { nameOf } from "../queries/names.ts";
import { outputOf } from "../queries/outputs.ts";
import { planesOf } from "../queries/planes.ts";

/** STR-03: something is produced that nothing on the board uses, or a service that nobody calls. */
export const usedOutput = defineRule({
  id: "structure/used-output",
  code: "STR-03",
  meta: {
    title: "Output is produced but never used",
    severity: "warning",
    step: 7,
    stage: "design",
    scope: "any",
    why: "Unused outputs are dead cost, or the consumer was forgotten.",
    help: "Draw who uses it, or remove what produces it.",
    unless:
      "The scope of the diagram leaves the consumer out: a board of training alone need not show who serves the model.",
    interview:
      "I walk every arrow to its end: whatever is computed has a reader on the board, or I say why it is out of scope.",
    sources: [
      "Sculley et al. 2015, Hidden Technical Debt, underutilised dependencies",
      "Google, Rules of Machine Learning, rule 22",
    ],
  },
  messages: {
    unused: "{node} produces {output} that nothing consumes.",
    uncalled: "Nobody calls {node}.",
  },
  options: {},
  check: ({ graph, catalogue }) => {
    const planes = planesOf(graph);
    return graph.nodes
      .filter((node) => node.props.ambient !== true && node.props.annotation !== true)
      .flatMap((node) => {
        const output = outputOf(graph, node);
        if (output === null || output.isUsed || !isConsumerInScope(graph, planes, node)) return [];
        const name = nameOf(catalogue, node);
        return output.what === null
          ? [{ outcome: "fail", messageId: "uncalled", data: { node: name }, at: [node.id] }]
          : [{ outcome: "fail", messageId: "unused", data: { node: name, output: output.what }, at: [node.id] }];
      });
  },
  fix: ({ graph, catalogue }, at) => {
    const node = graph.node(at[0] ?? "");
    return node === null ? null : offerConsumer(graph, catalogue, node);
  },
});

/** Whether who would use the output belongs on this board. */
function isConsumerInScope(graph: BoardGraph, planes: ReadonlySet<Scope>, node: NodeRecord): boolean {
  if (planes.has("serve")) return true;
  if (node.kind === "feature-store") return planes.has("train");
  return node.kind === "trainer" && graph.has("model-registry", "offline-evaluator", "deployment-controller");
}
