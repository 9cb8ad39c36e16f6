import type { EdgeRecord } from "../../core/model/records/edge.ts";
import type { Point } from "../../core/model/records/fields.ts";
import type { RecordId } from "../../core/model/records.ts";
import { shareNearest } from "../../core/routing/along.ts";
import { isOn, movePart, type Part, partsOf, partToMove } from "../../core/routing/bend-course.ts";
import { routeBoard } from "../../core/routing/route.ts";
import { coursesOf } from "../routes/known-courses.ts";
import { announce } from "../store/announce.ts";
import { dispatch } from "../store/dispatch.ts";
import { session } from "../store/session.ts";
import { choosePart, chosenPartOf } from "./drag/chosen-part.ts";

interface SelectedFlow {
  readonly edge: EdgeRecord;
  readonly points: readonly Point[];
  readonly label: Point;
}

/** The one selected flow with its course; null when something else is selected. */
function selectedFlow(): SelectedFlow | null {
  const { selection, doc, readOnly } = session.getState();
  const edge = selection.size === 1 ? doc.get([...selection][0] ?? "") : undefined;
  if (edge?.type !== "edge" || readOnly) return null;
  const route = (coursesOf(doc) ?? routeBoard(doc)).get(edge.id);
  return route === undefined ? null : { edge, points: route.points, label: route.label };
}

/** Moves the chosen part of the selected flow, or the one that suits the direction, by a distance in px; false when there is none. */
export function nudgePart(dx: number, dy: number): boolean {
  const flow = selectedFlow();
  if (flow === null) return false;
  const { edge, points } = flow;
  const axis = dx === 0 ? "y" : "x";
  const chosen = partsOf(points).find(({ at }) => at === chosenPartOf(edge.id));
  const part = chosen?.axis === axis ? chosen : partToMove(points, axis);
  if (part === null) {
    announce(axis === "x" ? "This flow has no upright part to move." : "This flow has no level part to move.");
    return true;
  }
  const bends = movePart({ points, bends: edge.bends ?? [] }, part, part.pos + dx + dy);
  dispatch("set-bends", { id: edge.id, bends, gesture: "keys" });
  return true;
}

/** Chooses the next or the previous straight part of the selected flow. */
export function walkParts(by: 1 | -1): void {
  const flow = selectedFlow();
  if (flow === null) return;
  const parts = partsOf(flow.points);
  const now = parts.findIndex(({ at }) => at === chosenPartOf(flow.edge.id));
  const next = parts[(now + by + parts.length + (now < 0 && by < 0 ? 1 : 0)) % parts.length];
  if (next === undefined) return;
  choosePart(flow.edge.id, next.at);
  announce(`Part ${parts.indexOf(next) + 1} of ${parts.length}, ${next.axis === "y" ? "level" : "upright"}.`);
}

/** Removes the bend on the chosen part of the selected flow, or its last one. */
export function removeBend(): void {
  const flow = selectedFlow();
  const bends = flow?.edge.bends ?? [];
  if (flow === null || bends.length === 0) return;
  const part: Part | undefined = partsOf(flow.points).find(({ at }) => at === chosenPartOf(flow.edge.id));
  const on = part === undefined ? -1 : bends.findIndex((bend) => isOn(part, bend));
  const gone = on < 0 ? bends.length - 1 : on;
  dropBend(flow.edge.id, gone);
}

/** Takes one bend of a flow away. */
export function dropBend(id: RecordId, at: number): void {
  const edge = session.getState().doc.get(id);
  if (edge?.type !== "edge" || session.getState().readOnly) return;
  dispatch("set-bends", { id, bends: (edge.bends ?? []).filter((_, each) => each !== at) });
}

/** Removes the bend that has the focus; false when none has. */
export function removeFocusedBend(): boolean {
  const focused = document.activeElement;
  const id = focused?.getAttribute("data-route-edge") ?? null;
  if (id === null || focused?.getAttribute("data-route-grip") !== "bend") return false;
  dropBend(id, Number(focused.getAttribute("data-route-at")));
  return true;
}

/** Slides the label of the selected flow along it by a share of its length. */
export function slideLabel(by: number): void {
  const flow = selectedFlow();
  if (flow === null) return;
  const from = flow.edge.labelAt ?? shareNearest(flow.points, flow.label);
  dispatch("set-label-at", { id: flow.edge.id, at: Math.min(1, Math.max(0, from + by)), gesture: "keys" });
}
