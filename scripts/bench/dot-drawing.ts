import { Graphviz } from "@hpcc-js/wasm-graphviz";
import type { Drawing } from "../../core/layout/drawing-flaws.ts";
import { type Doc, listRecords } from "../../core/model/doc.ts";
import type { Box, Point } from "../../core/model/records/fields.ts";

const PX_PER_INCH = 72;

/** A board as Graphviz dot draws it, from left to right with straight pieces. */
export async function dotDrawing(doc: Doc): Promise<Drawing> {
  const graphviz = await Graphviz.load();
  const nodes = listRecords(doc, "node");
  const index = new Map(nodes.map(({ id }, at) => [id, `n${at}`]));
  const boxes = nodes.map(({ w, h }, at) => `n${at}[width=${w / PX_PER_INCH},height=${h / PX_PER_INCH}]`);
  const lines = listRecords(doc, "edge").map(({ from, to }) => `${index.get(from) ?? ""}->${index.get(to) ?? ""}`);
  const text = `digraph{rankdir=LR;splines=polyline;node[shape=box,fixedsize=true,label=""];${[...boxes, ...lines].join(";")}}`;
  return fromPlain(graphviz.layout(text, "plain", "dot"));
}

function fromPlain(text: string): Drawing {
  const boxes: Box[] = [];
  const lines: (readonly Point[])[] = [];
  for (const line of text.replaceAll("\\\n", "").split("\n")) {
    const [what, ...words] = line.split(" ");
    if (what === "node") {
      const [x = 0, y = 0, w = 0, h = 0] = words.slice(1, 5).map((word) => Number(word) * PX_PER_INCH);
      boxes.push({ x: x - w / 2, y: y - h / 2, w, h });
    }
    if (what === "edge") lines.push(cornersOf(words));
  }
  return { boxes, lines };
}

/** Corners are every third control point: the curves between them are straight. */
function cornersOf(words: readonly string[]): readonly Point[] {
  const count = Number(words[2]);
  const numbers = words.slice(3, 3 + 2 * count).map((word) => Number(word) * PX_PER_INCH);
  const points = Array.from({ length: count }, (_, at) => ({ x: numbers[2 * at] ?? 0, y: numbers[2 * at + 1] ?? 0 }));
  return points.filter((_, at) => at % 3 === 0);
}
