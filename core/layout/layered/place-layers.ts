import type { Point } from "../../model/records/fields.ts";
import { at } from "./at.ts";
import type { PlaceQuest } from "./blocks.ts";
import type { FlatGraph } from "./flat-graph.ts";
import type { Layers } from "./layers.ts";
import type { Ordered } from "./ordered.ts";
import { placeAcross } from "./place-blocks.ts";
import { type Plan, planOf } from "./plan.ts";
import { portsOf } from "./ports.ts";
import { type Heights, slidePorts } from "./slide-ports.ts";
import type { Spacing } from "./spacing.ts";
import { straightStretches } from "./straight-stretches.ts";
import { type Riser, type Tracks, tracksOf } from "./tracks.ts";

/** Places of boxes and courses of lines, px from some corner; null for a line that is to be routed later. */
export interface Arranged {
  readonly places: readonly Point[];
  readonly courses: readonly (readonly Point[] | null)[];
  /** Columns and order behind the places, where there are some. */
  readonly plan?: Plan;
}

/** Boxes in ordered layers to places and courses, from left to right. */
export function placeLayers(graph: FlatGraph, ordered: Ordered, spacing: Spacing): Arranged {
  const { boxes } = graph;
  const { layers, order } = ordered;
  const quest: PlaceQuest = { ...ordered, boxes, ports: portsOf(layers, order, boxes), spacing };
  const y = placeAcross(quest, straightStretches(ordered, graph.lines));
  const heights = slidePorts(quest, y);
  const tracks = order.rows.slice(1).map((_, gap) => tracksOf(risersOf(quest, heights, gap), spacing.lines));
  const columns = columnsOf(graph, quest, tracks);
  const places = boxes.map(({ w, h }, box) => {
    const { x, width } = columns[at(layers.layerOf, box)] ?? { x: 0, width: 0 };
    return { x: Math.round(x + (width - w) / 2), y: Math.round(at(y, box) - h / 2) };
  });
  return {
    places,
    courses: coursesOf(graph, { layers, heights, tracks, columns, places, spacing }),
    plan: planOf(ordered, graph.lines.length),
  };
}

function risersOf({ layers, order }: PlaceQuest, { leaving, entering }: Heights, gap: number): readonly Riser[] {
  return Array.from(order.rows[gap] ?? []).flatMap((place) =>
    (layers.after[place] ?? []).flatMap((stretch) => {
      const [from, to] = [at(leaving, stretch), at(entering, stretch)];
      return from === to ? [] : [{ stretch, from, to }];
    }),
  );
}

interface Column {
  readonly x: number;
  readonly width: number;
  /** Where the first track after the column runs. */
  readonly track: number;
}

function columnsOf({ boxes, lines }: FlatGraph, { layers, order, spacing }: PlaceQuest, tracks: readonly Tracks[]) {
  const columns: Column[] = [];
  let x = 0;
  order.rows.forEach((row, index) => {
    let [width, label] = [0, 0];
    for (const place of row) {
      width = Math.max(width, boxes[place]?.w ?? 0);
      for (const stretch of layers.after[place] ?? []) {
        const isWhole = place < boxes.length && at(layers.right, stretch) < boxes.length;
        if (isWhole) label = Math.max(label, lines[at(layers.line, stretch)]?.label.along ?? 0);
      }
    }
    const count = tracks[index]?.count ?? 0;
    const room = Math.max(0, count - 1) * spacing.lines;
    const gap = Math.max(spacing.columns, room + 2 * EDGE_ROOM, label === 0 ? 0 : label + room + 2 * EDGE_ROOM);
    columns.push({ x, width, track: x + width + (label === 0 ? (gap - room) / 2 : EDGE_ROOM) });
    x += width + gap;
  });
  return columns;
}

/** Room between a column and the first track, px. */
const EDGE_ROOM = 26;

interface CourseQuest {
  readonly layers: Layers;
  readonly heights: Heights;
  readonly tracks: readonly Tracks[];
  readonly columns: readonly Column[];
  readonly places: readonly Point[];
  readonly spacing: Spacing;
}

function coursesOf({ boxes, lines }: FlatGraph, quest: CourseQuest): Arranged["courses"] {
  const { layers, heights, tracks, columns, places, spacing } = quest;
  const courses: (Point[] | null)[] = lines.map(() => []);
  // Stretches of a line come in order from left to right.
  layers.line.forEach((line, stretch) => {
    const course = courses[line];
    if (course === null || course === undefined) return;
    const [left, right] = [at(layers.left, stretch), at(layers.right, stretch)];
    const [from, to] = [at(heights.leaving, stretch), at(heights.entering, stretch)];
    const column = at(layers.layerOf, left);
    if (left < boxes.length) course.push({ x: (places[left]?.x ?? 0) + (boxes[left]?.w ?? 0), y: from });
    const { track, spoiled } = tracks[column] ?? { track: new Map<number, number>(), spoiled: new Set<number>() };
    if (spoiled.has(stretch)) {
      courses[line] = null;
      return;
    }
    if (from !== to) {
      const x = Math.round((columns[column]?.track ?? 0) + (track.get(stretch) ?? 0) * spacing.lines);
      course.push({ x, y: from }, { x, y: to });
    }
    if (right < boxes.length) course.push({ x: places[right]?.x ?? 0, y: to });
  });
  return courses.map((course, index) => {
    const line = lines[index];
    if (course === null || course.length < 2 || line === undefined) return null;
    return at(layers.layerOf, line.from) < at(layers.layerOf, line.to) ? course : course.reverse();
  });
}
