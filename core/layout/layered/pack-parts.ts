import { boundsOf } from "../../model/bounds.ts";
import type { Box, Point } from "../../model/records/fields.ts";
import type { FlatGraph } from "./flat-graph.ts";
import { partsOf } from "./parts.ts";
import type { Arranged } from "./place-layers.ts";
import type { PlanPlace } from "./plan.ts";

/** A part that was arranged for itself. */
interface ArrangedPart {
  readonly graph: FlatGraph;
  readonly arranged: Arranged;
}

/** Width to height of a board that fills a screen. */
const SHAPE = 1.7;

/** Arranges each connected part of a graph for itself and packs the parts, `gap` px apart. */
export function packArranged(graph: FlatGraph, gap: number, arrangePart: (part: FlatGraph) => Arranged): Arranged {
  const parts = partsOf(graph);
  const done = parts.map((part) => ({ graph: part.graph, arranged: arrangePart(part.graph) }));
  const moves = movesOf(done, gap);
  const places: Point[] = graph.boxes.map(() => ({ x: 0, y: 0 }));
  const courses: (readonly Point[] | null)[] = graph.lines.map(() => null);
  const plan = {
    boxes: graph.boxes.map((): PlanPlace => ({ column: 0, row: 0 })),
    bends: graph.lines.map((): readonly PlanPlace[] => []),
  };
  parts.forEach(({ boxes, lines }, index) => {
    const by = moves[index] ?? { x: 0, y: 0 };
    const moved = ({ x, y }: Point): Point => ({ x: x + by.x, y: y + by.y });
    const arranged: Arranged = done[index]?.arranged ?? { places: [], courses: [] };
    arranged.places.forEach((place, inner) => {
      places[boxes[inner] ?? 0] = moved(place);
    });
    arranged.courses.forEach((course, inner) => {
      courses[lines[inner] ?? 0] = course?.map(moved) ?? null;
    });
    arranged.plan?.boxes.forEach((place, inner) => {
      plan.boxes[boxes[inner] ?? 0] = place;
    });
    arranged.plan?.bends.forEach((bends, inner) => {
      plan.bends[lines[inner] ?? 0] = bends;
    });
  });
  const isPlanned = done.every(({ arranged }) => arranged.plan !== undefined);
  return { places, courses, ...(isPlanned ? { plan } : {}) };
}

/** How far each part moves so that they stand in rows, the largest first, `gap` px apart. */
function movesOf(parts: readonly ArrangedPart[], gap: number): readonly Point[] {
  const frames = parts.map(frameOf);
  const area = frames.reduce((sum, { w, h }) => sum + (w + gap) * (h + gap), 0);
  const width = Math.max(0, Math.sqrt(area * SHAPE), ...frames.map(({ w }) => w));
  const moves = new Map<number, Point>();
  const turn = [...frames.keys()].sort((a, b) => areaOf(frames[b]) - areaOf(frames[a]) || a - b);
  let [x, y, height] = [0, 0, 0];
  for (const index of turn) {
    const frame = frames[index];
    if (frame === undefined) continue;
    if (x > 0 && x + frame.w > width) [x, y, height] = [0, y + height + gap, 0];
    moves.set(index, { x: Math.round(x - frame.x), y: Math.round(y - frame.y) });
    x += frame.w + gap;
    height = Math.max(height, frame.h);
  }
  return parts.map((_, index) => moves.get(index) ?? { x: 0, y: 0 });
}

const areaOf = (frame: Box | undefined): number => (frame === undefined ? 0 : frame.w * frame.h);

function frameOf({ graph, arranged }: ArrangedPart): Box {
  const boxes = arranged.places.map((place, index) => ({ ...place, ...(graph.boxes[index] ?? { w: 0, h: 0 }) }));
  const points = arranged.courses.flatMap((course) => (course ?? []).map((point) => ({ ...point, w: 0, h: 0 })));
  return boundsOf([...boxes, ...points]) ?? { x: 0, y: 0, w: 0, h: 0 };
}
