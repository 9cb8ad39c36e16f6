import { type Doc, getRecord, listRecords } from "../../core/model/doc.ts";
import type { EdgeRecord } from "../../core/model/records/edge.ts";
import type { Box } from "../../core/model/records/fields.ts";
import type { RecordId } from "../../core/model/records.ts";
import { indexBoxes } from "../../core/routing/box-index.ts";
import { isSameBox } from "../../core/routing/changed-boxes.ts";
import { type Follower, followMoves } from "../../core/routing/follow.ts";
import type { Route, Routes } from "../../core/routing/router.ts";
import type { Background } from "./background.ts";

/** The courses of the flows of a large board: at once such as will do, and a moment later the ones that a router gives. */
export interface CourseKeeper {
  /** Courses to draw now. For a preview nothing is handed to the background. */
  courses(doc: Doc, isPreview: boolean): Routes;
  /** Forgets the board and stops the background. */
  stop(): void;
}

/** A course and what it was found for. */
interface Known {
  readonly edge: EdgeRecord;
  readonly from: Box;
  readonly to: Box;
  readonly route: Route;
}

/** Keeps courses; `onFound` is called when better ones have come and `courses` should be asked again. */
export function createCourseKeeper(background: Background, onFound: () => void): CourseKeeper {
  let settled: ReadonlyMap<RecordId, Known> = new Map();
  let shown: ReadonlyMap<RecordId, Known> = new Map();
  let last: { readonly doc: Doc; readonly settled: typeof settled; readonly routes: Routes } | null = null;
  let sent: Doc | null = null;

  background.listen((found, doc) => {
    const next = new Map<RecordId, Known>();
    for (const edge of listRecords(doc, "edge")) {
      const [from, to] = [getRecord(doc, "node", edge.from), getRecord(doc, "node", edge.to)];
      const route = found.get(edge.id) ?? settled.get(edge.id)?.route;
      if (from !== null && to !== null && route !== undefined) next.set(edge.id, { edge, from, to, route });
    }
    settled = next;
    onFound();
  });

  const look = (doc: Doc): Routes => {
    const next = new Map<RecordId, Known>();
    const lost: Follower[] = [];
    for (const edge of listRecords(doc, "edge")) {
      const [from, to] = [getRecord(doc, "node", edge.from), getRecord(doc, "node", edge.to)];
      if (from === null || to === null) continue;
      const [best, old] = [settled.get(edge.id), shown.get(edge.id)];
      const known = [best, old].find((each) => each !== undefined && holds(each, edge, from, to));
      if (known === undefined) lost.push({ edge, from, to, before: best ?? old ?? null });
      else next.set(edge.id, known);
    }
    if (lost.length > 0) {
      const found = followMoves(lost, indexBoxes(listRecords(doc, "node")));
      for (const { edge, from, to } of lost) {
        const route = found.get(edge.id);
        if (route !== undefined) next.set(edge.id, { edge, from, to, route });
      }
    }
    shown = next;
    return new Map([...next].map(([id, { route }]) => [id, route]));
  };

  return {
    courses: (doc, isPreview) => {
      if (!isPreview && sent !== doc) {
        background.send(doc);
        sent = doc;
      }
      if (last?.doc !== doc || last.settled !== settled) last = { doc, settled, routes: look(doc) };
      return last.routes;
    },
    stop: () => background.stop(),
  };
}

const holds = (known: Known, edge: EdgeRecord, from: Box, to: Box): boolean =>
  (known.edge === edge || isSameWish(known.edge, edge)) && isSameBox(known.from, from) && isSameBox(known.to, to);

/** Whether two states of a flow ask for the same course. */
const isSameWish = (a: EdgeRecord, b: EdgeRecord): boolean =>
  a.route === b.route && a.bends === b.bends && a.label === b.label && a.labelAt === b.labelAt;
