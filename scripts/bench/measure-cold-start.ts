import { join } from "node:path";
import { closeLoopboard, launchLoopboard } from "../drive/launch.ts";
import type { Measurement } from "./row.ts";

const STARTS = 6;
const MINIMAL = join(import.meta.dirname, "minimal-window");

/** From the start of the process to a window with something to use in it; the first of several is not counted. */
async function timeStarts(appFolder?: string): Promise<readonly number[]> {
  const samples: number[] = [];
  for (let at = 0; at < STARTS; at += 1) {
    const start = performance.now();
    const running = await launchLoopboard(appFolder === undefined ? {} : { appFolder });
    samples.push(performance.now() - start);
    await closeLoopboard(running);
  }
  return samples.slice(1);
}

/** The first start, library and sample board included, against a minimal Electron window. */
export async function measureColdStart(): Promise<Measurement> {
  return {
    row: "cold start to the editable sample board",
    unit: "ms",
    samples: await timeStarts(),
    reference: await timeStarts(MINIMAL),
    against: "minimal Electron window",
    target: 2500,
  };
}
