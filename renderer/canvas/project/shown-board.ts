import { changedKeys } from "../../../core/model/changed-keys.ts";
import type { Doc } from "../../../core/model/doc.ts";
import { type FoldedBoard, foldZones } from "../../../core/model/fold-zones.ts";
import { followFold } from "../../../core/model/follow-fold.ts";
import { type FilterPlane, keepPlanes } from "../../../core/model/keep-planes.ts";
import { depthOf } from "../../../core/model/paint-order.ts";
import type { AnyRecord } from "../../../core/model/records.ts";
import { usePlanes } from "../../store/planes.ts";
import { session } from "../../store/session.ts";

type Planes = ReadonlySet<FilterPlane> | null;

interface Shown extends FoldedBoard {
  readonly whole: Doc;
  readonly planes: Planes;
}

const known = new WeakMap<Doc, Shown>();
/** What was shown last: a frame of a gesture differs from the one before it in little. */
let last: Shown | null = null;

/** A board as the canvas shows it: without hidden planes, collapsed zones folded, records in paint order. The same object for the same board. */
export function shownBoard(doc: Doc, planes: Planes): FoldedBoard {
  const before = known.get(doc);
  if (before !== undefined && before.planes === planes) return before;
  const shown = showNext(doc, planes) ?? showWhole(doc, planes);
  known.set(doc, shown);
  last = shown;
  return shown;
}

function showNext(whole: Doc, planes: Planes): Shown | null {
  if (last === null || last.planes !== planes || (planes !== null && last.doc === last.whole)) return null;
  const ids = changedKeys(last.whole, whole);
  const doc = followFold({ before: last.whole, shown: last.doc, after: whole, ids });
  return doc === null ? null : { whole, doc, standIns: last.standIns, planes };
}

function showWhole(whole: Doc, planes: Planes): Shown {
  const folded = foldZones(planes === null ? whole : keepPlanes(whole, planes));
  return { whole, doc: inPaintOrder(folded.doc), standIns: folded.standIns, planes };
}

/** The open board as the canvas shows it now. */
export const shownNow = (): FoldedBoard => shownBoard(session.getState().doc, usePlanes.getState().planes);

function inPaintOrder(doc: Doc): Doc {
  const depth = (record: AnyRecord): number => ("z" in record ? depthOf(record) : 0);
  const records = [...doc.values()];
  if (records.every((record) => depth(record) === 0)) return doc;
  return new Map(records.sort((a, b) => depth(a) - depth(b)).map((record) => [record.id, record]));
}
