import type { Point } from "../../../core/model/records/fields.ts";
import type { RecordId } from "../../../core/model/records.ts";
import { roundedPath, simplify } from "../../../core/scene/polyline.ts";
import { hitFlow } from "../../picture/hit.ts";
import type { Picture } from "../../picture/picture.ts";
import { shownPicture } from "../large/shown-picture.ts";
import { drawnNow } from "../project/drawn-board.ts";

/** A flow under the pointer, with its line for marking it. */
export interface FlowHit {
  readonly id: RecordId;
  readonly path: string;
}

/** Finds the topmost of some flows whose line is near a place, board px. */
export type FlowFinder = (at: Point) => FlowHit | null;

/** How near the pointer must be to a line, board px to both sides together. */
const REACH = 24;
const CORNER = 8;

/** The flows as they are drawn now, for as long as a drag lasts: what is dragged moves lines aside. */
export function shownFlows(): FlowFinder {
  const picture = shownPicture();
  return picture === null ? mountedFlows() : drawnFlows(picture);
}

/** What is dragged has no flows of its own, so the lines of a large board stay where they are meanwhile. */
const drawnFlows =
  (picture: Picture): FlowFinder =>
  (at) => {
    const flow = hitFlow(picture, at, REACH / 2, drawnNow().dimmed);
    return flow === null ? null : { id: flow.id, path: roundedPath(simplify(flow.course.points), CORNER) };
  };

function mountedFlows(): FlowFinder {
  const pen = typeof document === "undefined" ? null : new OffscreenCanvas(1, 1).getContext("2d");
  if (pen === null) return () => null;
  pen.lineWidth = REACH;
  const lines = [...document.querySelectorAll(".canvas .react-flow__edge:not(.is-dimmed) .edge-hit")]
    .reverse()
    .map((line) => {
      const path = line.getAttribute("d") ?? "";
      return { id: line.closest("[data-id]")?.getAttribute("data-id") ?? "", path, shape: new Path2D(path) };
    });
  return ({ x, y }) => {
    const hit = lines.find(({ shape }) => pen.isPointInStroke(shape, x, y));
    return hit === undefined ? null : { id: hit.id, path: hit.path };
  };
}
