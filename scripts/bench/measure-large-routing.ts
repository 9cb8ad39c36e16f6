import { listRecords } from "../../core/model/doc.ts";
import { createRouter } from "../../core/routing/router.ts";
import { movedDoc } from "./routing-docs.ts";
import type { Measurement } from "./row.ts";
import { seededDoc } from "./seeded-doc.ts";
import { timed } from "./timed.ts";

const SIZE = 5000;
const DRAGS = 8;
const FRAMES = 10;
const STEP = { x: 8, y: 6 } as const;

/** One frame of a drag on a board of 5,000 components, against routing the whole board anew. */
export async function measureLargeRouting(): Promise<Measurement> {
  const doc = seededDoc(SIZE);
  const router = createRouter();
  const reference = [timed(() => router.route(doc)), timed(() => createRouter().route(doc))];
  const nodes = listRecords(doc, "node");
  const samples: number[] = [];
  for (let drag = 0; drag < DRAGS; drag += 1) {
    const id = nodes[Math.floor(((drag + 0.5) * nodes.length) / DRAGS)]?.id ?? "n0";
    for (let frame = 1; frame <= FRAMES; frame += 1) {
      const shown = movedDoc(doc, id, { dx: STEP.x * frame, dy: STEP.y * frame });
      const took = timed(() => router.preview(shown));
      if (drag > 0) samples.push(took);
    }
  }
  return {
    row: "routes in one frame of a drag, 5,000 components",
    unit: "ms",
    samples,
    reference,
    against: "routing every flow of the board",
    target: 8,
  };
}
