import { createRequire } from "node:module";
import type { ELK, ElkNode } from "elkjs/lib/elk-api.js";
import { layoutBoard } from "../../core/layout/layout-board.ts";
import type { Measurement } from "./row.ts";
import { seededDoc } from "./seeded-doc.ts";
import { timeEach } from "./time-each.ts";

const REPETITIONS = 15;

/** Laying out 50 components with a warm engine, against ELK's own defaults on the same graph. */
export async function measureLayout(): Promise<Measurement> {
  const Elk = createRequire(import.meta.url)("elkjs/lib/elk.bundled.js") as new () => ELK;
  const elk = new Elk();
  const doc = seededDoc(50);
  let asked: ElkNode = { id: "none" };
  const samples = await timeEach(
    () =>
      layoutBoard(doc, (graph) => {
        asked = structuredClone(graph);
        return elk.layout(graph);
      }),
    REPETITIONS,
  );
  const plain = { ...asked, layoutOptions: { "elk.algorithm": "layered" } };
  return {
    row: "layout of 50 components, engine warm",
    unit: "ms",
    samples,
    reference: await timeEach(() => elk.layout(structuredClone(plain)), REPETITIONS),
    against: "ELK layered with its defaults",
    target: 300,
  };
}
