import type { Doc } from "../../core/model/doc.ts";
import type { AnyRecord, RecordId } from "../../core/model/records.ts";
import { CountedMap } from "./counted-map.ts";
import { flowOf, nodeAt, noteAt, zoneAt } from "./scene-doc.ts";

const ROWS = 20;

/** A board so large that changes of it are kept apart: 500 components in a grid, each with a flow to the next, zones around the first 20 and the 20 after them, a pinned note. It counts the walks over all of it. */
export function largeBoard(
  change: (record: AnyRecord) => AnyRecord = (record) => record,
): Doc & CountedMap<RecordId, AnyRecord> {
  const nodes = Array.from({ length: 500 }, (_, at) => {
    const [column, row] = [Math.floor(at / ROWS), at % ROWS];
    const zone = column < 2 ? `z${column}` : null;
    return nodeAt(`n${at}`, column * 300, row * 120, { zone });
  });
  const flows = nodes.slice(1).map(({ id }, at) => flowOf("request", `n${at}`, id));
  const zones = [0, 1].map((column) => zoneAt(`z${column}`, { x: column * 300 - 40, y: -80, w: 264, h: 2500 }));
  const records = [...zones, ...nodes, ...flows, noteAt("memo", "Why", { about: "n1", x: -400 })];
  return new CountedMap(records.map(change).map((record) => [record.id, record]));
}
