import Elk from "elkjs/lib/elk-api.js";
import ElkWorker from "elkjs/lib/elk-worker.min.js?worker";
import type { ArrangeRequest } from "../../core/layout/arrange.ts";
import type { ElkNode } from "../../core/layout/elk-graph.ts";
import type { Engines } from "../../core/layout/engines.ts";
import { startArranging } from "./arrange-client.ts";
import { createEngineRunner, type Engine } from "./engine-runner.ts";

const DEADLINE_MS = 10_000;
const BOXES = [
  { w: 10, h: 10 },
  { w: 10, h: 10 },
] as const;
const WARM_UP: ArrangeRequest = {
  kind: "layered",
  direction: "right",
  density: "normal",
  graph: { boxes: BOXES, lines: [] },
};

let listener: (share: number) => void = () => undefined;

const arrange = createEngineRunner(() => startArranging((share) => listener(share)), DEADLINE_MS);
const elk = createEngineRunner(startElk, DEADLINE_MS);

/** The layout engines, each in its worker, with a deadline. */
export const engines: Engines = { arrange: arrange.run, elk: elk.run };

/** Stops a layout under way; it rejects. */
export function cancelEngines(): void {
  arrange.cancel();
  elk.cancel();
}

/** Starts the workers when the page has nothing else to do. */
export function warmEngines(): void {
  const warm = (): void => {
    arrange.warm(WARM_UP);
    elk.warm({ id: "board", children: [{ id: "box", width: 10, height: 10 }] });
  };
  requestIdleCallback(warm, { timeout: 5000 });
}

/** Says who is told how much of a layout is done, from 0 to 1. */
export function onLayoutProgress(next: (share: number) => void): void {
  listener = next;
}

function startElk(): Engine<ElkNode, ElkNode> {
  const engine = new Elk({ algorithms: ["layered"], workerFactory: () => new ElkWorker() });
  return { answer: (graph) => engine.layout(graph), terminate: () => engine.terminateWorker() };
}
