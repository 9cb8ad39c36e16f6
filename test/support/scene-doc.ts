import { type Doc, docOf } from "../../core/model/doc.ts";
import { FLOWS } from "../../core/model/kinds.ts";
import type { EdgeRecord } from "../../core/model/records/edge.ts";
import type { NodeRecord } from "../../core/model/records/node.ts";
import type { NoteRecord } from "../../core/model/records/note.ts";
import type { ZoneRecord } from "../../core/model/records/zone.ts";

/** A component with the usual size; fields given win. */
export const nodeAt = (id: string, x: number, y: number, fields: Partial<NodeRecord> = {}): NodeRecord => ({
  type: "node",
  id,
  kind: "inference-service",
  name: id,
  props: {},
  x,
  y,
  w: 184,
  h: 64,
  zone: null,
  ...fields,
});

/** A flow; fields given win. */
export const flowOf = (
  flow: EdgeRecord["flow"],
  from: string,
  to: string,
  fields: Partial<EdgeRecord> = {},
): EdgeRecord => ({ type: "edge", id: `${from}-${flow}-${to}`, from, to, flow, props: {}, ...fields });

/** A zone; fields given win. */
export const zoneAt = (id: string, fields: Partial<ZoneRecord> = {}): ZoneRecord => ({
  type: "zone",
  id,
  name: id,
  plane: "online",
  x: 0,
  y: 0,
  w: 400,
  h: 300,
  parent: null,
  ...fields,
});

/** A sticky note; fields given win. */
export const noteAt = (id: string, text: string, fields: Partial<NoteRecord> = {}): NoteRecord => ({
  type: "note",
  id,
  text,
  color: "yellow",
  x: 0,
  y: 0,
  w: 200,
  h: 120,
  ...fields,
});

/** A board with everything a drawing can hold: nine flows, labels, nested zones, a note, an unknown kind, a lock, CJK and emoji. */
export function sceneDoc(): Doc {
  const pairs = FLOWS.map((flow, i) => {
    const [from, to] = [`from-${flow}`, `to-${flow}`];
    return [
      nodeAt(from, 40, 60 + i * 116, { kind: i % 2 === 0 ? "feature-store" : "trainer", name: `Source of ${flow}` }),
      nodeAt(to, 420, 60 + i * 116 + (i % 3) * 24, { name: `Target of ${flow}` }),
      flowOf(flow, from, to, i % 2 === 0 ? { label: `${flow} 20 ms` } : {}),
    ];
  });
  return docOf([
    { type: "board", id: "board", title: "Everything <drawn> & escaped", stage: "design" },
    { type: "brief", id: "brief" },
    zoneAt("outer", { name: "Serving path", x: 0, y: 0, w: 640, h: 1140 }),
    zoneAt("inner", { name: "Trusted", plane: "trust", x: 400, y: 20, w: 230, h: 200, parent: "outer" }),
    ...pairs.flat(),
    nodeAt("odd", 700, 60, { kind: "quantum-oracle", name: "Oracle" }),
    nodeAt("cjk", 700, 160, { name: "特征存储 🚀", kind: "feature-store", locked: true }),
    noteAt("note", "Feedback is late.\nWait for labels, then compare.", { x: 700, y: 300 }),
  ]);
}
