import type { BoardGraph } from "../../model/graph.ts";
import type { NodeRecord } from "../../model/records/node.ts";
import { defineRule, type FixPlan, type MissingValue, type Outcome, type RuleContext } from "../define-rule.ts";
import { newNode, planOf } from "../fixes/fix-parts.ts";
import { artifact, registryFor } from "../fixes/insert-registry.ts";
import { catalogueEncoders, isSwappedTogether, queryEncoders, versionOf } from "../queries/encoders.ts";
import { nameOf } from "../queries/names.ts";

/** SRV-09: an index holds vectors of one model and is asked with vectors of another. */
export const encoderVersion = defineRule({
  id: "serving/encoder-version",
  code: "SRV-09",
  meta: {
    title: "Index and query encoder may differ in version",
    severity: "error",
    step: 6,
    stage: "design",
    scope: "serve",
    why: "One side upgraded alone turns search results into noise, with no error.",
    help: "Let one rollout swap index and encoder together, and record the model version on both.",
    unless: "One frozen pretrained encoder is used on both sides: the same component, or the same version.",
    interview:
      "A new encoder means a new index: both are built side by side and traffic switches in one step, because vectors of two models cannot be compared.",
    sources: ["neurarch-ai, awesome-ml-system-design, candidate retrieval", "Field practice"],
  },
  messages: {
    differs:
      "{index} was built by {catalogueVersion} but queries are encoded by {queryVersion}; vectors from different models are not comparable.",
    unlinked:
      "{index} is built by {catalogue} and asked with vectors of {query}; nothing makes sure that both run the same model.",
    unknown: "State the model versions of {catalogue} and {query}: {index} needs vectors of the same model.",
  },
  options: {},
  appliesTo: (graph) => graph.has("vector-index") && graph.has("embedding-generator"),
  check: (context) => context.graph.nodesOf("vector-index").flatMap((index) => judge(context, index)),
  fix: ({ graph }, at) => {
    const [index, query, catalogue] = at.map((id) => graph.node(id));
    if (index == null || query == null) return null;
    return swapTogether(graph, {
      catalogue: catalogue ?? null,
      query,
      version: builtVersion(index, catalogue ?? null),
    });
  },
});

/** Where several encoders may belong to the index, one that fits is taken to be its own. */
function judge(context: RuleContext<unknown>, index: NodeRecord): readonly Outcome[] {
  const writers = catalogueEncoders(context.graph, index);
  const askers = queryEncoders(context.graph, index);
  const known: readonly (NodeRecord | null)[] = writers.length === 0 ? [null] : writers;
  return known.flatMap((catalogue) => {
    const found = askers.map((query) => compare(context, { index, catalogue, query }));
    return found.some((outcomes) => outcomes.length === 0) ? [] : found.flat();
  });
}

interface Pair {
  readonly index: NodeRecord;
  readonly catalogue: NodeRecord | null;
  readonly query: NodeRecord;
}

function compare(
  { graph, catalogue: names }: RuleContext<unknown>,
  { index, catalogue, query }: Pair,
): readonly Outcome[] {
  if (catalogue === query) return [];
  const built = builtVersion(index, catalogue);
  const asked = versionOf(query);
  const at = [index.id, query.id, ...(catalogue === null ? [] : [catalogue.id])];
  const data = {
    index: nameOf(names, index),
    catalogue: catalogue === null ? nameOf(names, index) : nameOf(names, catalogue),
    query: nameOf(names, query),
    catalogueVersion: built ?? "",
    queryVersion: asked ?? "",
  };
  if (built !== null && asked !== null)
    return built === asked ? [] : [{ outcome: "fail", messageId: "differs", data, at }];
  if (catalogue === null || isSwappedTogether(graph, catalogue, query)) return [];
  const isPretrained = catalogue.props.pretrained === true && query.props.pretrained === true;
  if (built === null && asked === null && !isPretrained) return [{ outcome: "fail", messageId: "unlinked", data, at }];
  return [{ outcome: "unsure", messageId: "unknown", data, at, needs: unstated(catalogue, query) }];
}

const unstated = (...nodes: readonly NodeRecord[]): readonly MissingValue[] =>
  nodes.filter((node) => versionOf(node) === null).map((node) => ({ record: node.id, field: "modelVersion" }));

/** What an index was built with: the version of its encoder, else its own. */
const builtVersion = (index: NodeRecord, catalogue: NodeRecord | null): string | null =>
  (catalogue === null ? null : versionOf(catalogue)) ?? versionOf(index);

/** One rollout for both encoders; a version that differs is set to that of the index. */
function swapTogether(
  graph: BoardGraph,
  {
    catalogue,
    query,
    version,
  }: { readonly catalogue: NodeRecord | null; readonly query: NodeRecord; readonly version: string | null },
): FixPlan {
  const versions = version === null ? {} : { setProps: [{ record: query.id, props: { modelVersion: version } }] };
  if (catalogue === null || isSwappedTogether(graph, catalogue, query))
    return planOf(`Encode queries with ${version}`, versions);
  const known = graph.nodesOf("deployment-controller")[0];
  const added = newNode("deployment-controller", [catalogue.id, query.id], { props: { strategy: "blue-green" } });
  const rollout = known?.id ?? added.ref;
  const registry = graph.nodesOf("model-registry")[0];
  const supply =
    known !== undefined || registry === undefined
      ? []
      : [...registryFor(graph, []).parts, { connect: [artifact(registry.id, rollout)] }];
  return planOf(
    known === undefined ? "Add one rollout for index and encoder" : "Roll index and encoder out together",
    { add: known === undefined ? [added] : [] },
    ...supply,
    { connect: [artifact(rollout, catalogue.id), artifact(rollout, query.id)] },
    versions,
  );
}
