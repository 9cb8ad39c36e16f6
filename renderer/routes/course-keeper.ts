import { changedCopy } from "../../core/model/changed-map.ts";
import { type Doc, getRecord } from "../../core/model/doc.ts";
import type { EdgeRecord } from "../../core/model/records/edge.ts";
import type { Box } from "../../core/model/records/fields.ts";
import type { RecordId } from "../../core/model/records.ts";
import { isSameData } from "../../core/model/same.ts";
import type { BoxIndex } from "../../core/routing/box-index.ts";
import { isSameBox } from "../../core/routing/changed-boxes.ts";
import { type Follower, followMoves } from "../../core/routing/follow.ts";
import type { Route, Routes } from "../../core/routing/router.ts";
import type { Background } from "./background.ts";
import { concernedFlows } from "./concerned-flows.ts";
import { createNodeBoxes } from "./node-boxes.ts";

/** The courses of the flows of a large board: at once such as will do, and a moment later the ones that a router gives. */
export interface CourseKeeper {
  /** Courses to draw now. For a preview nothing is handed to the background, and what it answers meanwhile waits. */
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

/** Courses of a board. */
interface State {
  readonly doc: Doc;
  readonly known: Settled;
}

interface Shown extends State {
  readonly routes: Routes;
}

const NO_BOARD: Doc = new Map();
const NONE: ReadonlySet<RecordId> = new Set();

/** Keeps courses, beginning with those that are known; `onFound` is called when better ones have come and `courses` should be asked again. Only flows that a change concerns are looked at. */
export function createCourseKeeper(
  background: Background,
  onFound: () => void,
  known: Settled = new Map(),
): CourseKeeper {
  const boxes = createNodeBoxes();
  let settled: State = { doc: NO_BOARD, known };
  let shown: Shown = { doc: NO_BOARD, known: new Map(), routes: new Map() };
  let sent: Doc | null = null;
  /** Flows for which the router has spoken since courses were last asked for. */
  let better: ReadonlySet<RecordId> = NONE;

  background.reset();
  background.listen((found, doc) => {
    const ids = new Set([...concernedFlows(settled.doc, doc), ...found.keys()]);
    settled = { doc, known: settle(settled.known, ids, found, doc) };
    better = new Set([...better, ...ids]);
    onFound();
  });
  return {
    courses: (doc, isPreview) => {
      if (!isPreview && sent !== doc) {
        background.send(doc);
        sent = doc;
      }
      // What a gesture does not touch stays where it is until the drop.
      const ripe = isPreview ? NONE : better;
      if (ripe.size > 0 || shown.doc !== doc) {
        const ids = new Set([...concernedFlows(shown.doc, doc), ...ripe]);
        shown = look({ doc, last: shown, settled: settled.known, boxes: () => boxes(doc) }, ids);
      }
      if (!isPreview) better = NONE;
      return shown.routes;
    },
    settled: () => settled.known,
  };
}

/** The router's courses, with those that it found anew for a board. */
function settle(before: Settled, ids: ReadonlySet<RecordId>, found: Routes, doc: Doc): Settled {
  const next = changedCopy(before);
  for (const id of ids) {
    const flow = flowOf(doc, id);
    const old = before.get(id)?.route;
    const now = found.get(id) ?? old;
    // The same course stays the same object, so that nothing is drawn again for it.
    const route = old !== undefined && isSameData(old, now) ? old : now;
    if (flow === null || route === undefined) next.delete(id);
    else next.set(id, { ...flow, route });
  }
  return next;
}

/** What courses are to be given for, and where they can be taken from. */
interface Look {
  readonly doc: Doc;
  readonly last: Shown;
  readonly settled: Settled;
  readonly boxes: () => BoxIndex;
}

/** The courses of a board: the router's where they still hold, else those shown last, else new ones. Only the flows given are looked at. */
function look({ doc, last, settled, boxes }: Look, ids: ReadonlySet<RecordId>): Shown {
  const known = changedCopy(last.known);
  const routes = changedCopy(last.routes);
  const lost: Follower[] = [];
  const take = (id: RecordId, course: Known): void => {
    known.set(id, course);
    if (routes.get(id) !== course.route) routes.set(id, course.route);
  };
  for (const id of ids) {
    const flow = flowOf(doc, id);
    const [best, old] = [settled.get(id), last.known.get(id)];
    const fits = flow === null ? undefined : [best, old].find((each) => each !== undefined && holds(each, flow));
    if (fits !== undefined) take(id, fits);
    else if (flow !== null) lost.push({ ...flow, before: best ?? old ?? null });
    else if (known.delete(id)) routes.delete(id);
  }
  const found = lost.length === 0 ? null : followMoves(lost, boxes());
  for (const { edge, from, to } of lost) {
    const route = found?.get(edge.id);
    if (route !== undefined) take(edge.id, { edge, from, to, route });
  }
  return { doc, known, routes };
}

function flowOf(doc: Doc, id: RecordId): Omit<Known, "route"> | null {
  const edge = getRecord(doc, "edge", id);
  const [from, to] = [getRecord(doc, "node", edge?.from ?? ""), getRecord(doc, "node", edge?.to ?? "")];
  return edge === null || from === null || to === null ? null : { edge, from, to };
}

const holds = (known: Known, { edge, from, to }: Omit<Known, "route">): boolean =>
  (known.edge === edge || isSameWish(known.edge, edge)) && isSameBox(known.from, from) && isSameBox(known.to, to);

/** Whether two states of a flow ask for the same course. */
const isSameWish = (a: EdgeRecord, b: EdgeRecord): boolean =>
  a.route === b.route && a.bends === b.bends && a.label === b.label && a.labelAt === b.labelAt;
