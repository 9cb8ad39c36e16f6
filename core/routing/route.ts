import { type Doc, getRecord, listRecords } from "../model/doc.ts";
import type { EdgeRecord } from "../model/records/edge.ts";
import type { Box, Point } from "../model/records/fields.ts";
import type { RecordId } from "../model/records.ts";
import { connect } from "./connect.ts";
import { labelPoint } from "./label-point.ts";
import { type EdgeEnds, spreadPorts } from "./ports.ts";
import { chooseSides } from "./sides.ts";
import { fitsBoxes } from "./stored-route.ts";

/** The course of a flow: corner points from the source's border to the target's border and the middle of its label, px. */
export interface Route {
  readonly points: readonly Point[];
  readonly label: Point;
}

const CENTRED: EdgeEnds = { from: 0, to: 0 };

/**
 * The course of every flow whose ends exist: the stored one while its ends still touch their boxes, otherwise a right-angled
 * one in which flows that meet at one side of a component keep apart.
 */
export function routeBoard(doc: Doc): ReadonlyMap<RecordId, Route> {
  const routes = new Map<RecordId, Route>();
  const open: { edge: EdgeRecord; from: Box; to: Box }[] = [];
  for (const edge of listRecords(doc, "edge")) {
    const from = getRecord(doc, "node", edge.from);
    const to = getRecord(doc, "node", edge.to);
    if (from === null || to === null) continue;
    const stored = storedRoute(edge, from, to);
    if (stored === null) open.push({ edge, from, to });
    else routes.set(edge.id, stored);
  }
  const ports = spreadPorts(open);
  for (const { edge, from, to } of open) routes.set(edge.id, freshRoute(from, to, ports.get(edge.id) ?? CENTRED));
  return routes;
}

/** The course of one flow on its own, its ends in the middle of the sides they use unless `ends` (px along them) says otherwise. */
export function routeEdge(edge: EdgeRecord, from: Box, to: Box, ends: EdgeEnds = CENTRED): Route {
  return storedRoute(edge, from, to) ?? freshRoute(from, to, ends);
}

function storedRoute({ route }: EdgeRecord, from: Box, to: Box): Route | null {
  return route !== undefined && fitsBoxes(route, from, to) ? { points: route, label: labelPoint(route) } : null;
}

function freshRoute(from: Box, to: Box, ends: EdgeEnds): Route {
  const points = connect(from, to, { sides: chooseSides(from, to), ends });
  return { points, label: labelPoint(points) };
}
