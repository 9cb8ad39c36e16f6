import type { RecordId } from "../model/records.ts";
import { type BoxIndex, widen } from "./box-index.ts";
import { crossesAny } from "./crosses.ts";
import type { FlowNow } from "./known-flow.ts";
import type { RestingBoard } from "./resting-board.ts";
import type { CarriedFlow, Touched } from "./touched-flows.ts";

/** A flow nearer than this to where a component came stands in its way, px. */
const ROOM = 4;

/** The same with the flows that components came to stand on, or that were carried onto components, among those to be looked for. */
export function hitFlows(touched: Touched, resting: RestingBoard, boxes: BoxIndex): Touched {
  const { open, carried } = touched;
  const taken = new Set([...open, ...carried].map(({ edge }) => edge.id));
  const hit = taken.size === touched.ids.length ? [] : crossedFlows(touched, resting, taken);
  const stays = (flow: CarriedFlow): boolean => !isOnBox(flow, resting, boxes);
  // When every component moves alike, nothing comes nearer to anything.
  const free = touched.gone.size === resting.known.boxes.size ? carried : carried.filter(stays);
  const stopped = free === carried ? [] : carried.filter((flow) => !stays(flow));
  const found = [...open, ...stopped, ...hit];
  for (const { edge } of [...hit, ...touched.relabelled]) taken.add(edge.id);
  const relabelled = [...touched.relabelled, ...coveredLabels(touched, resting, taken)];
  return { ...touched, open: found, carried: free, relabelled };
}

/** Flows whose labels lie where components came. */
function coveredLabels(
  { added }: Touched,
  { plateIndex, plateOwners, known }: RestingBoard,
  taken: ReadonlySet<RecordId>,
): readonly FlowNow[] {
  const plates = new Set(added.flatMap((box) => plateIndex.near(box)));
  return [...plates].flatMap((plate) => {
    const id = plateOwners.get(plate);
    return id === undefined || taken.has(id) ? [] : (known.flows.get(id) ?? []);
  });
}

function crossedFlows(
  { added }: Touched,
  { lines, known }: RestingBoard,
  taken: ReadonlySet<RecordId>,
): readonly FlowNow[] {
  const ids = new Set<RecordId>();
  for (const box of added) {
    const { x, y, w, h } = widen(box, ROOM);
    const see = (stretch: { readonly course: { readonly id: RecordId } }): void => {
      if (!taken.has(stretch.course.id)) ids.add(stretch.course.id);
    };
    lines.visit("y", { least: y, most: y + h, low: x, high: x + w }, see);
    lines.visit("x", { least: x, most: x + w, low: y, high: y + h }, see);
  }
  return [...ids].flatMap((id) => known.flows.get(id) ?? []);
}

function isOnBox({ edge, by }: CarriedFlow, { courses }: RestingBoard, boxes: BoxIndex): boolean {
  const points = courses.get(edge.id)?.points ?? [];
  return crossesAny(
    points.map(({ x, y }) => ({ x: x + by.x, y: y + by.y })),
    boxes,
  );
}
