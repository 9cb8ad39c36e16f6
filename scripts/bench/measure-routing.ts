import { listRecords } from "../../core/model/doc.ts";
import { createRouter } from "../../core/routing/router.ts";
import { dragAbout, laidDoc, movedDoc } from "./routing-docs.ts";
import type { Measurement } from "./row.ts";
import { seededRandom } from "./seeded-random.ts";
import { timed } from "./timed.ts";

const SIZE = 300;
const DRAGS = 40;
const FRAMES = 20;
const WARM_UP = 5;
const STEP = { x: 8, y: 6 } as const;

/**
 * One frame of a drag on a board of 300 components that was laid out, then changed by 20 drags, each across the whole board:
 * everything that has to be routed again, against routing every flow anew.
 */
export async function measureRouting(): Promise<Measurement> {
  const random = seededRandom(SIZE);
  const router = createRouter();
  let doc = await laidDoc(SIZE);
  for (const next of dragAbout(doc, SIZE, 20)) doc = next;
  const [samples, reference]: [number[], number[]] = [[], []];
  for (let drag = 0; drag < DRAGS + WARM_UP; drag += 1) {
    const nodes = listRecords(doc, "node");
    const id = nodes[Math.floor(random() * nodes.length)]?.id ?? "n0";
    router.route(doc);
    for (let frame = 1; frame <= FRAMES; frame += 1) {
      const shown = movedDoc(doc, id, { dx: STEP.x * frame, dy: STEP.y * frame });
      const took = timed(() => router.preview(shown));
      if (drag >= WARM_UP) samples.push(took);
    }
    const anew = timed(() => createRouter().route(doc));
    if (drag >= WARM_UP) reference.push(anew);
  }
  return {
    row: "routes in one frame of a drag, 300 components",
    unit: "ms",
    samples,
    reference,
    against: "routing every flow of the board",
    target: 8,
  };
}
