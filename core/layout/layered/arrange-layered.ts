import { at } from "./at.ts";
import { chooseAllColumns } from "./choose-columns.ts";
import type { FlatGraph } from "./flat-graph.ts";
import { type Layers, layersOf } from "./layers.ts";
import { orderRows } from "./order-rows.ts";
import { packArranged } from "./pack-parts.ts";
import { type Arranged, placeLayers } from "./place-layers.ts";
import { type Density, SPACINGS } from "./spacing.ts";

/** How to arrange in columns. */
export interface LayeredSettings {
  readonly density: Density;
  /** Told now and then how much is done, from 0 to 1. */
  readonly onProgress: (share: number) => void;
  /** The lane of each box from 0: lanes lie across the columns and do not mix. */
  readonly bands?: readonly number[];
}

const SEED = 7;

/** Columns from left to right such that few lines cross, bend and run backwards (Sugiyama; Gansner et al. 1993). */
export function arrangeLayered(graph: FlatGraph, settings: LayeredSettings): Arranged {
  const { density, bands, onProgress } = settings;
  if (bands !== undefined) return arrangePart(graph, settings, bands);
  let done = 0;
  return packArranged(graph, SPACINGS[density].parts, (part) => {
    const start = done;
    done += part.boxes.length;
    const share = (part.boxes.length || 1) / Math.max(1, graph.boxes.length);
    const inner = (of: number): void => onProgress(start / Math.max(1, graph.boxes.length) + of * share);
    return arrangePart(part, { density, onProgress: inner }, null);
  });
}

function arrangePart(graph: FlatGraph, { density, onProgress }: LayeredSettings, bands: readonly number[] | null) {
  const layers = layersOf(chooseAllColumns(graph), graph.lines);
  const band = bandsOf(layers, bands);
  const order = orderRows({ layers, band, seed: SEED, effort: 1, onProgress });
  return placeLayers(graph, { layers, order, band }, SPACINGS[density]);
}

/** A bend runs in the lane where its line comes from. */
function bandsOf(layers: Layers, bands: readonly number[] | null): Int32Array {
  const band = new Int32Array(layers.layerOf.length);
  if (bands === null) return band;
  for (let box = 0; box < layers.boxes; box += 1) band[box] = bands[box] ?? 0;
  layers.left.forEach((left, stretch) => {
    const right = at(layers.right, stretch);
    if (right >= layers.boxes) band[right] = at(band, left);
  });
  return band;
}
