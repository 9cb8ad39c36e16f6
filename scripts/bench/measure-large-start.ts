import { closeLoopboard, launchLoopboard } from "../drive/launch.ts";
import { makeTemporaryFolder } from "../drive/temporary-folder.ts";
import { largeLibrary, MANY_BOARDS } from "./large-library.ts";
import type { Measurement } from "./row.ts";
import { median } from "./statistics.ts";

const STARTS = 8;

/** How much slower than with one board a start may be. */
const RATIO = 1.1;

/** A later start over a library of 10,000 boards, turn by turn with one over a library of one board. */
export async function measureLargeStart(): Promise<Measurement> {
  const large = largeLibrary();
  const small = makeTemporaryFolder("bench-small");
  // The first start of each makes what later ones find: the sample, the caches.
  await timeStart(small);
  await timeStart(large);
  const samples: number[] = [];
  const reference: number[] = [];
  for (let n = 0; n < STARTS; n += 1) {
    reference.push(await timeStart(small));
    samples.push(await timeStart(large));
  }
  return {
    row: `later start, ${MANY_BOARDS} boards`,
    unit: "ms",
    samples,
    reference,
    against: "later start, one board",
    target: Math.round(median(reference) * RATIO),
  };
}

async function timeStart(userData: string): Promise<number> {
  const start = performance.now();
  const running = await launchLoopboard({ userData });
  const took = performance.now() - start;
  await closeLoopboard(running);
  return took;
}
