import { showFloor } from "./floor.ts";
import type { PlainGraph } from "./plain-graph.ts";
import { showReactFlow } from "./react-flow.ts";

const PEERS = { "react-flow": showReactFlow, floor: showFloor } as const;

let remove: () => void = () => undefined;

/** Shows a graph with one of the peers; the time at which it was handed over is marked. */
function load(peer: keyof typeof PEERS, graph: PlainGraph): void {
  const root = document.getElementById("root");
  if (root === null) throw new Error("The page has no root.");
  remove();
  root.replaceChildren();
  performance.mark("board-received");
  remove = PEERS[peer](root, graph);
}

Object.assign(window, { benchLoad: load });
document.body.dataset.ready = "true";
