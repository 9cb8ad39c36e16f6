import { boundsOf } from "../model/bounds.ts";
import { type Doc, listRecords } from "../model/doc.ts";
import type { Box, Point } from "../model/records/fields.ts";
import type { LayoutResult } from "./layout-result.ts";
import type { LayoutScope } from "./scope.ts";

/** Room in px between the new block and what stays. */
const GAP = 48;

/** The result moved to the corner where its components and zones stood; below what stays when it would cover it. */
export function placeBlock(doc: Doc, scope: LayoutScope, found: LayoutResult): LayoutResult {
  const old = boundsOf([...scope.nodes, ...scope.zones]);
  const size = new Map(scope.nodes.map((node) => [node.id, node]));
  const boxes = [
    ...found.zones,
    ...(found.lanes ?? []),
    ...found.positions.map(({ id, x, y }) => ({ x, y, w: size.get(id)?.w ?? 0, h: size.get(id)?.h ?? 0 })),
  ];
  const bounds = boundsOf([
    ...boxes,
    ...found.routes.flatMap(({ points }) => points.map((point) => ({ ...point, w: 0, h: 0 }))),
  ]);
  const block = boundsOf(boxes);
  if (old === null || block === null || bounds === null) return found;
  const corner = { x: Math.round(old.x) - block.x, y: Math.round(old.y) - block.y };
  return shift(found, clear(corner, bounds, staying(doc, scope)));
}

/** Components that the layout leaves where they are. */
function staying(doc: Doc, scope: LayoutScope): readonly Box[] {
  const moved = new Set(scope.nodes.map((node) => node.id));
  return listRecords(doc, "node").filter(({ id }) => !moved.has(id));
}

/** The shift, moved down as far as needed so that the block covers none of the boxes. */
function clear(wished: Point, block: Box, boxes: readonly Box[]): Point {
  const left = wished.x + block.x - GAP;
  const right = wished.x + block.x + block.w + GAP;
  const beside = boxes.filter((box) => box.x < right && box.x + box.w > left).sort((a, b) => a.y - b.y);
  let y = wished.y;
  for (const box of beside) {
    const covers = box.y < y + block.y + block.h + GAP && box.y + box.h > y + block.y - GAP;
    if (covers) y = Math.ceil(box.y + box.h + GAP - block.y);
  }
  return { x: wished.x, y };
}

function shift({ positions, zones, routes, lanes }: LayoutResult, by: Point): LayoutResult {
  const moved = <T extends Point>(place: T): T => ({ ...place, x: place.x + by.x, y: place.y + by.y });
  return {
    positions: positions.map(moved),
    zones: zones.map(moved),
    routes: routes.map(({ id, points }) => ({ id, points: points.map(moved) })),
    ...(lanes === undefined ? {} : { lanes: lanes.map(moved) }),
  };
}
