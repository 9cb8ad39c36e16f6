import type { Doc } from "../../core/model/doc.ts";
import { type FoldedBoard, foldZones } from "../../core/model/fold-zones.ts";
import { type FilterPlane, keepPlanes } from "../../core/model/keep-planes.ts";
import { depthOf } from "../../core/model/paint-order.ts";
import type { AnyRecord } from "../../core/model/records.ts";
import { usePlanes } from "../store/planes.ts";
import { session } from "../store/session.ts";

type Planes = ReadonlySet<FilterPlane> | null;

interface Shown extends FoldedBoard {
  readonly planes: Planes;
}

const known = new WeakMap<Doc, Shown>();

/** A board as the canvas shows it: without hidden planes, collapsed zones folded, records in paint order. The same object for the same board. */
export function shownBoard(doc: Doc, planes: Planes): FoldedBoard {
  const before = known.get(doc);
  if (before !== undefined && before.planes === planes) return before;
  const folded = foldZones(planes === null ? doc : keepPlanes(doc, planes));
  const shown = { doc: inPaintOrder(folded.doc), standIns: folded.standIns, planes };
  known.set(doc, shown);
  return shown;
}

/** The open board as the canvas shows it now. */
export const shownNow = (): FoldedBoard => shownBoard(session.getState().doc, usePlanes.getState().planes);

function inPaintOrder(doc: Doc): Doc {
  const depth = (record: AnyRecord): number => ("z" in record ? depthOf(record) : 0);
  const records = [...doc.values()];
  if (records.every((record) => depth(record) === 0)) return doc;
  return new Map(records.sort((a, b) => depth(a) - depth(b)).map((record) => [record.id, record]));
}
