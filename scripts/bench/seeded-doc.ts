import { type Doc, docOf, emptyDoc } from "../../core/model/doc.ts";
import { FLOWS } from "../../core/model/kinds.ts";
import type { EdgeRecord } from "../../core/model/records/edge.ts";
import type { NodeRecord } from "../../core/model/records/node.ts";
import { catalogue } from "../../stencils/catalogue.ts";
import { seededRandom } from "./seeded-random.ts";

const EDGES_PER_NODE = 1.4;
const LAYER = 8;
const SPACE = { x: 260, y: 110 } as const;

/** A layered ML pipeline of `size` components, `layer` of them to a column, with 1.4 flows each, at production stage, the same on every run. */
export function seededDoc(size: number, layer = LAYER): Doc {
  const random = seededRandom(size);
  const stencils = [...catalogue.stencils.values()];
  const nodes = Array.from({ length: size }, (_, at): NodeRecord => {
    const stencil = stencils[Math.floor(random() * stencils.length)];
    return {
      type: "node",
      id: `n${at}`,
      kind: stencil?.id ?? "cache",
      name: `${stencil?.label ?? "Cache"} ${at}`,
      props: {},
      x: Math.floor(at / layer) * SPACE.x,
      y: (at % layer) * SPACE.y,
      w: 184,
      h: 64,
      zone: null,
    };
  });
  const edges = Array.from({ length: Math.round(size * EDGES_PER_NODE) }, (_, at): EdgeRecord => {
    const from = Math.floor(random() * (size - 1));
    const to = Math.min(size - 1, from + 1 + Math.floor(random() * layer * 2));
    const flow = FLOWS[Math.floor(random() * FLOWS.length)] ?? "request";
    return { type: "edge", id: `e${at}`, from: `n${from}`, to: `n${to}`, flow, props: {} };
  });
  const blank = [...emptyDoc(`Benchmark ${size}`).values()];
  const board = blank.map((record) => (record.type === "board" ? { ...record, stage: "production" as const } : record));
  return docOf([...board, ...nodes, ...edges]);
}
