import type { RunArrange } from "./arrange.ts";
import { drawingFlaws } from "./drawing-flaws.ts";
import type { RunElk } from "./elk-graph.ts";
import { placeByElk } from "./elk-layout.ts";
import type { FlatGraph } from "./layered/flat-graph.ts";
import type { Arranged } from "./layered/place-layers.ts";
import { turnArranged, turnGraph } from "./turn.ts";

/** What a layout runs on: the own columns, order and places, and ELK, each in this thread or another. */
export interface Engines {
  readonly arrange: RunArrange;
  readonly elk: RunElk;
}

/** Beyond this many boxes ELK takes too long, and the own places stay. */
const MOST_FOR_ELK = 200;
/** ELK's places are more compact; they are taken up to this many times the bends. */
const MOST_BENDS = 1.2;

/**
 * Arranges with both: columns and order are found first, and ELK places and routes them where it is quick enough. Where it breaks
 * the order, or bends far more, the own places stay.
 */
export function arrangeWith({ arrange, elk }: Engines): RunArrange {
  return async (request) => {
    const own = await arrange(request);
    const { kind, graph, density, direction } = request;
    if (kind !== "layered" || own.plan === undefined || graph.boxes.length > MOST_FOR_ELK) return own;
    const isDown = direction === "down";
    const found = await placeByElk(isDown ? turnGraph(graph) : graph, own.plan, { density, runElk: elk });
    const placed = isDown ? turnArranged(found) : found;
    return isWorse(graph, placed, own) ? own : placed;
  };
}

function isWorse(graph: FlatGraph, placed: Arranged, own: Arranged): boolean {
  const [found, wished] = [flawsOf(graph, placed), flawsOf(graph, own)];
  if (found.through > wished.through || found.crossings > wished.crossings) return true;
  return found.crossings === wished.crossings && found.bends > wished.bends * MOST_BENDS;
}

const flawsOf = ({ boxes }: FlatGraph, { places, courses }: Arranged) =>
  drawingFlaws({
    boxes: boxes.map(({ w, h }, box) => ({ ...(places[box] ?? { x: 0, y: 0 }), w, h })),
    lines: courses.map((course) => course ?? []),
  });
