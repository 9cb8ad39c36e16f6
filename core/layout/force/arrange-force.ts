import type { Point } from "../../model/records/fields.ts";
import { at } from "../layered/at.ts";
import type { FlatGraph } from "../layered/flat-graph.ts";
import { packArranged } from "../layered/pack-parts.ts";
import type { Arranged } from "../layered/place-layers.ts";
import { type Density, SPACINGS, type Spacing } from "../layered/spacing.ts";
import { pushApart } from "./push-apart.ts";
import { stepsBetween } from "./steps-between.ts";

/** Beyond this many boxes of one part the distances of all pairs are too many, and only those to some boxes count. */
const MOST_PIVOTS = 400;
const ROUNDS = 60;
/** A board is wider than high. */
const FLAT = 0.72;

/** Each part such that distances on the page follow the number of steps between boxes (stress majorization, Gansner et al. 2004). */
export const arrangeForce = (graph: FlatGraph, density: Density): Arranged =>
  packArranged(graph, SPACINGS[density].parts, (part) => arrangePart(part, SPACINGS[density]));

function arrangePart(graph: FlatGraph, spacing: Spacing): Arranged {
  const { boxes, lines } = graph;
  const count = boxes.length;
  const size = boxes.reduce((sum, { w, h }) => sum + (w + h) / 2, 0) / Math.max(1, count);
  const unit = size + spacing.columns;
  const pivots = Math.min(count, MOST_PIVOTS);
  const steps = stepsBetween(graph, pivots);
  const [x, y] = startOf(count, unit);
  for (let round = 0; round < ROUNDS; round += 1)
    for (let box = 0; box < count; box += 1) {
      let [sumX, sumY, weights] = [0, 0, 0];
      for (let pivot = 0; pivot < pivots; pivot += 1) {
        const distance = at(steps, pivot * count + box) * unit;
        if (pivot === box || distance === 0) continue;
        const [dx, dy] = [at(x, box) - at(x, pivot), at(y, box) - at(y, pivot)];
        const now = Math.max(1, Math.hypot(dx, dy));
        const weight = 1 / (distance * distance);
        sumX += weight * (at(x, pivot) + (dx * distance) / now);
        sumY += weight * (at(y, pivot) + (dy * distance) / now);
        weights += weight;
      }
      if (weights === 0) continue;
      x[box] = sumX / weights;
      y[box] = sumY / weights;
    }
  const middles = boxes.map((_, box): Point => ({ x: at(x, box), y: at(y, box) * FLAT }));
  return { places: pushApart(boxes, middles, spacing), courses: lines.map(() => null) };
}

/** A spiral, so that no two boxes start at one point. */
function startOf(count: number, unit: number): readonly [Float64Array, Float64Array] {
  const angle = Math.PI * (3 - Math.sqrt(5));
  const x = Float64Array.from({ length: count }, (_, box) => unit * Math.sqrt(box + 0.5) * Math.cos(box * angle));
  const y = Float64Array.from({ length: count }, (_, box) => unit * Math.sqrt(box + 0.5) * Math.sin(box * angle));
  return [x, y];
}
