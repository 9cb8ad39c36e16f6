import { type Doc, listRecords } from "../../core/model/doc.ts";
import type { Box, Point } from "../../core/model/records/fields.ts";
import type { RecordId } from "../../core/model/records.ts";
import type { Side } from "./pickers/popover.ts";

/** What a step off the straight line costs, against one along it. */
const ASIDE = 2;
/** A component that is connected seems this much nearer. */
const CONNECTED = 0.5;

/** The component that one comes to from another when going to a side: near, straight and connected ones first; null when there is none. */
export function neighbourOf(doc: Doc, from: RecordId, side: Side): RecordId | null {
  const start = doc.get(from);
  if (start?.type === "edge") return endOnSide(doc, [start.from, start.to], side);
  if (start === undefined || !("x" in start)) return null;
  const linked = new Set(
    listRecords(doc, "edge").flatMap((edge) => (edge.from === from ? [edge.to] : edge.to === from ? [edge.from] : [])),
  );
  let best: { readonly id: RecordId; readonly cost: number } | null = null;
  for (const node of listRecords(doc, "node")) {
    if (node.id === from) continue;
    const { along, aside } = offset(middleOf(start), middleOf(node), side);
    // Within a right angle around the way that one looks.
    if (along <= 0 || aside > Math.max(along, start.h)) continue;
    const cost = (along + ASIDE * aside) * (linked.has(node.id) ? CONNECTED : 1);
    if (best === null || cost < best.cost) best = { id: node.id, cost };
  }
  return best?.id ?? null;
}

/** From a flow one goes to the end that lies farther on that side. */
function endOnSide(doc: Doc, ends: readonly [RecordId, RecordId], side: Side): RecordId | null {
  const [a, b] = ends.map((id) => doc.get(id));
  if (a?.type !== "node" || b?.type !== "node") return null;
  return offset(middleOf(a), middleOf(b), side).along > 0 ? b.id : a.id;
}

const middleOf = ({ x, y, w, h }: Box): Point => ({ x: x + w / 2, y: y + h / 2 });

function offset(from: Point, to: Point, side: Side): { readonly along: number; readonly aside: number } {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const [along, aside] = side === "left" || side === "right" ? [dx, dy] : [dy, dx];
  return { along: side === "left" || side === "up" ? -along : along, aside: Math.abs(aside) };
}
