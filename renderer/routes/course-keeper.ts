import { type Doc, getRecord, listRecords } from "../../core/model/doc.ts";
import type { EdgeRecord } from "../../core/model/records/edge.ts";
import type { Box } from "../../core/model/records/fields.ts";
import type { RecordId } from "../../core/model/records.ts";
import { isSameData } from "../../core/model/same.ts";
import { indexBoxes } from "../../core/routing/box-index.ts";
import { isSameBox } from "../../core/routing/changed-boxes.ts";
import { type Follower, followMoves } from "../../core/routing/follow.ts";
import type { Route, Routes } from "../../core/routing/router.ts";
import type { Background } from "./background.ts";
import { concernedFlows } from "./concerned-flows.ts";

/** The courses of the flows of a large board: at once such as will do, and a moment later the ones that a router gives. */
export interface CourseKeeper {
  /** Courses to draw now. For a preview nothing is handed to the background. */
  courses(doc: Doc, isPreview: boolean): Routes;
  /** The router's courses so far, for the next keeper of the same board. */
  settled(): Settled;
}

/** Courses that a router has given, with what they were found for. */
export type Settled = ReadonlyMap<RecordId, Known>;

/** A course and what it was found for. */
interface Known {
  readonly edge: EdgeRecord;
  readonly from: Box;
  readonly to: Box;
  readonly route: Route;
}

/** Keeps courses, beginning with those that are known; `onFound` is called when better ones have come and `courses` should be asked again. */
export function createCourseKeeper(
  background: Background,
  onFound: () => void,
  known: Settled = new Map(),
): CourseKeeper {
  let settled = known;
  let shown: Shown = NOTHING_SHOWN;
  let sent: Doc | null = null;
  let isBetter = false;

  background.reset();
  background.listen((found, doc) => {
    settled = settle(settled, found, doc);
    isBetter = true;
    onFound();
  });
  return {
    courses: (doc, isPreview) => {
      if (!isPreview && sent !== doc) {
        background.send(doc);
        sent = doc;
      }
      if (isBetter || shown.doc !== doc) shown = look(doc, isBetter ? { ...shown, doc: null } : shown, settled);
      isBetter = false;
      return shown.routes;
    },
    settled: () => settled,
  };
}

/** What was given last. */
interface Shown {
  readonly doc: Doc | null;
  readonly known: ReadonlyMap<RecordId, Known>;
  readonly routes: Routes;
}

const NOTHING_SHOWN: Shown = { doc: null, known: new Map(), routes: new Map() };

/** The router's courses, with those that it found anew for a board. */
function settle(before: Settled, found: Routes, doc: Doc): Settled {
  const next = new Map<RecordId, Known>();
  for (const edge of listRecords(doc, "edge")) {
    const [from, to] = [getRecord(doc, "node", edge.from), getRecord(doc, "node", edge.to)];
    const old = before.get(edge.id)?.route;
    const now = found.get(edge.id) ?? old;
    // The same course stays the same object, so that nothing is drawn again for it.
    const route = old !== undefined && isSameData(old, now) ? old : now;
    if (from !== null && to !== null && route !== undefined) next.set(edge.id, { edge, from, to, route });
  }
  return next;
}

/** The courses of a board: the router's where they still hold, else those shown last, else new ones. Flows that nothing concerns are not looked at. */
function look(doc: Doc, last: Shown, settled: Settled): Shown {
  const { flows, count } = concernedFlows(last.doc, doc);
  const known = new Map(last.known);
  const lost: Follower[] = [];
  for (const edge of flows) {
    const [from, to] = [getRecord(doc, "node", edge.from), getRecord(doc, "node", edge.to)];
    const [best, old] = [settled.get(edge.id), last.known.get(edge.id)];
    const fits = [best, old].find((each) => each !== undefined && holds(each, edge, from, to));
    if (fits !== undefined) known.set(edge.id, fits);
    else if (from !== null && to !== null) lost.push({ edge, from, to, before: best ?? old ?? null });
  }
  const found = lost.length === 0 ? null : followMoves(lost, indexBoxes(listRecords(doc, "node")));
  for (const { edge, from, to } of lost) {
    const route = found?.get(edge.id);
    if (route !== undefined) known.set(edge.id, { edge, from, to, route });
  }
  if (known.size > count) for (const id of [...known.keys()]) if (!doc.has(id)) known.delete(id);
  return { doc, known, routes: new Map(Array.from(known, ([id, { route }]) => [id, route])) };
}

const holds = (known: Known, edge: EdgeRecord, from: Box | null, to: Box | null): boolean =>
  from !== null &&
  to !== null &&
  (known.edge === edge || isSameWish(known.edge, edge)) &&
  isSameBox(known.from, from) &&
  isSameBox(known.to, to);

/** Whether two states of a flow ask for the same course. */
const isSameWish = (a: EdgeRecord, b: EdgeRecord): boolean =>
  a.route === b.route && a.bends === b.bends && a.label === b.label && a.labelAt === b.labelAt;
