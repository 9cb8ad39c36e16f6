import type { BoardGraph } from "../../model/graph.ts";
import type { EdgeRecord } from "../../model/records/edge.ts";
import type { NodeRecord } from "../../model/records/node.ts";
import type { FixPlan } from "../define-rule.ts";
import { isOf, servingNodes } from "../queries/component-sets.ts";
import { modelsWithOrigin } from "../queries/model-delivery.ts";
import { idsOf } from "../queries/names.ts";
import { type FixPart, newNode, planOf } from "./fix-parts.ts";
import { artifact, registryFor, trainersInto } from "./insert-registry.ts";

/** A rollout between the registry and the models; where nothing is trained and an LLM answers, one for its prompts. */
export function addRollout(graph: BoardGraph): FixPlan | null {
  if (!graph.has("trainer") && graph.has("llm-inference")) return addPromptRollout(graph);
  const handOver = graph.edges.filter((edge) => isHandOver(graph, edge));
  const targets = handOver.length > 0 ? [...new Set(handOver.map((edge) => edge.to))] : idsOf(unsupplied(graph));
  if (targets.length === 0) return null;
  const rollout = newNode("deployment-controller", targets, { props: { strategy: "canary", rollbackMin: 5 } });
  return planOf(
    "Add a canary rollout",
    ...suppliesOf(graph, handOver, rollout.ref),
    { add: [rollout], removeEdges: handOver.map((edge) => edge.id) },
    { connect: targets.map((id) => artifact(rollout.ref, id)) },
  );
}

/** Where the rollout takes versions from: what handed them over so far, and the registry for trainers. */
function suppliesOf(graph: BoardGraph, handOver: readonly EdgeRecord[], rollout: string): readonly FixPart[] {
  const senders = [...new Set(handOver.map((edge) => edge.from))];
  const kept = senders.filter((id) => graph.node(id)?.kind !== "trainer");
  const known = graph.nodesOf("model-registry")[0];
  if (!graph.has("trainer") || (kept.length > 0 && kept.length === senders.length)) {
    const sources = kept.length > 0 || known === undefined ? kept : [known.id];
    return [{ connect: sources.map((id) => artifact(id, rollout)) }];
  }
  const registry = registryFor(graph, []);
  const sources = new Set([...kept, registry.id]);
  return [
    ...registry.parts,
    trainersInto(graph, registry.id),
    { connect: [...sources].map((id) => artifact(id, rollout)) },
  ];
}

/** A model edge by which a registry, a pipeline or a trainer puts a version straight into use. */
function isHandOver(graph: BoardGraph, edge: EdgeRecord): boolean {
  if (edge.flow !== "artifact" || !isOf(graph.node(edge.from), ["model-registry", "trainer", "ci-cd"])) return false;
  return servingNodes(graph).some((node) => node.id === edge.to);
}

/** Models that get no version from anywhere and are not said to be ready-made. */
const unsupplied = (graph: BoardGraph): readonly NodeRecord[] =>
  modelsWithOrigin(graph).filter(
    (node) =>
      node.props.pretrained !== true &&
      node.props.provider !== "third-party" &&
      !graph.incoming(node.id).some((edge) => edge.flow === "artifact"),
  );

/** Prompts are what changes when the model is ready-made: versions in a registry, tried in an experiment. */
function addPromptRollout(graph: BoardGraph): FixPlan {
  const models = graph.nodesOf("llm-inference");
  const callers = graph.nodesOf("app-service", "api-gateway", "client-app");
  const prompts = newNode("prompt-registry", idsOf(models));
  const experiments = newNode("experiment-platform", idsOf(callers.slice(0, 1)));
  const tested = callers[0];
  return planOf(
    graph.has("prompt-registry") ? "Add an experiment platform" : "Add a prompt registry",
    graph.has("prompt-registry")
      ? {}
      : { add: [prompts], connect: models.map((node) => artifact(prompts.ref, node.id)) },
    graph.has("experiment-platform")
      ? {}
      : {
          add: [experiments],
          connect: tested === undefined ? [] : [{ from: experiments.ref, to: tested.id, flow: "control" }],
        },
  );
}
