import type { NodeRecord } from "../../model/records/node.ts";
import { indexMemoryGB } from "../../numbers/index-memory.ts";
import { numberProp } from "../../numbers/number-prop.ts";
import { defineRule, type Outcome, type RuleContext } from "../define-rule.ts";
import { roundedUp, shown } from "../queries/amounts.ts";
import { missingNumbers } from "../queries/missing-values.ts";
import { nameOf } from "../queries/names.ts";

interface Options {
  /** Memory of vectors and links together as a multiple of the vectors alone. */
  readonly overhead: number;
}

/** QNT-11: a vector index is larger than the memory it gets. */
export const indexMemory = defineRule<Options>({
  id: "numbers/index-memory",
  code: "QNT-11",
  meta: {
    title: "Vector index does not fit in memory",
    severity: "warning",
    step: 6,
    stage: "production",
    scope: "serve",
    why: "ANN indexes are fast because they are in memory; graph links add roughly a fifth or more.",
    help: "Quantise the vectors, spread the index over more memory, or keep it on disk with a higher p99.",
    unless: "The index is declared as based on disk.",
    interview:
      "A billion vectors of 128 floats are 512 GB before links; product quantisation to 32 bytes brings that to 40 GB, which fits into one machine.",
    sources: ["Arithmetic (the overhead factor is an assumption)"],
  },
  messages: {
    large: "{node} needs about {need} GB of memory and has {have} GB.",
    unknown: "Whether {node} fits into its memory cannot be checked.",
  },
  options: { overhead: 1.2 },
  appliesTo: (graph) => graph.has("vector-index"),
  check: (context) => context.graph.nodesOf("vector-index").flatMap((node) => judge(context, node)),
  fix: ({ graph, options }, at) => {
    const node = graph.node(at[0] ?? "");
    const need = node === null ? null : indexMemoryGB(node, options.overhead);
    if (node === null || need === null) return null;
    const memoryGB = roundedUp(need);
    return { label: `Plan ${shown(memoryGB)} GB of memory`, setProps: [{ record: node.id, props: { memoryGB } }] };
  },
});

function judge({ catalogue, options }: RuleContext<Options>, node: NodeRecord): readonly Outcome[] {
  if (node.props.diskBased === true || numberProp(node.props, "vectors") === null) return [];
  const name = nameOf(catalogue, node);
  const needs = missingNumbers(node, ["bytesPerVector", "memoryGB"]);
  if (needs.length > 0)
    return [{ outcome: "unsure", messageId: "unknown", data: { node: name }, at: [node.id], needs }];
  const need = indexMemoryGB(node, options.overhead) ?? 0;
  const have = numberProp(node.props, "memoryGB") ?? 0;
  if (need <= have) return [];
  const data = { node: name, need: shown(need), have: shown(have) };
  return [{ outcome: "fail", messageId: "large", data, at: [node.id] }];
}
