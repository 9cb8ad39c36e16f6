import Elk from "elkjs/lib/elk-api.js";
import ElkWorker from "elkjs/lib/elk-worker.min.js?worker";
import type { RunElk } from "../../core/layout/elk-graph.ts";
import { createElkRunner, type Engine } from "./elk-runner.ts";

const DEADLINE_MS = 10_000;

const runner = createElkRunner(startEngine, DEADLINE_MS);

/** Runs the layout engine in its worker. */
export const runElk: RunElk = runner.run;

/** Stops a layout under way; it rejects. */
export const cancelElk = runner.cancel;

/** Starts the worker when the page has nothing else to do. */
export function warmElk(): void {
  requestIdleCallback(runner.warm, { timeout: 5000 });
}

function startEngine(): Engine {
  const elk = new Elk({ algorithms: ["layered"], workerFactory: () => new ElkWorker() });
  return { layout: (graph) => elk.layout(graph), terminate: () => elk.terminateWorker() };
}
