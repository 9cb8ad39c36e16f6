import { createRequire } from "node:module";
import type { ELK, ElkNode } from "elkjs/lib/elk-api.js";
import type { Drawing } from "../../core/layout/drawing-flaws.ts";
import { type Doc, listRecords } from "../../core/model/doc.ts";

// The bundled build starts no worker; it is CommonJS without named exports.
const Elk = createRequire(import.meta.url)("elkjs/lib/elk.bundled.js") as new () => ELK;
const elk = new Elk();

/** A board as ELK layered draws it with its defaults. */
export async function elkDrawing(doc: Doc): Promise<Drawing> {
  const graph: ElkNode = {
    id: "board",
    layoutOptions: { "elk.algorithm": "layered" },
    children: listRecords(doc, "node").map(({ id, w, h }) => ({ id: `node ${id}`, width: w, height: h })),
    edges: listRecords(doc, "edge").map(({ id, from, to }) => ({
      id: `edge ${id}`,
      sources: [`node ${from}`],
      targets: [`node ${to}`],
    })),
  };
  const { children = [], edges = [] } = await elk.layout(graph);
  return {
    boxes: children.map(({ x = 0, y = 0, width: w = 0, height: h = 0 }) => ({ x, y, w, h })),
    lines: edges.map(({ sections = [] }) =>
      sections.flatMap(({ startPoint, bendPoints = [], endPoint }) => [startPoint, ...bendPoints, endPoint]),
    ),
  };
}
