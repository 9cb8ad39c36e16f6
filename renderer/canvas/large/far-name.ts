import { endName } from "../../../core/model/component-name.ts";
import { type Doc, getRecord } from "../../../core/model/doc.ts";
import type { Point } from "../../../core/model/records/fields.ts";
import type { RecordId } from "../../../core/model/records.ts";
import type { Catalogue } from "../../../core/model/stencil.ts";

/** Below this zoom names on the board are too small to read. */
export const FAR_ZOOM = 0.6;

/** What is written beside something that is too small to read; `at` is the middle of its upper side, board px. */
export interface FarName {
  readonly name: string;
  readonly detail: string;
  readonly at: Point;
}

/** The readable name of a component or flow, or null for anything else. */
export function farNameOf(doc: Doc, id: RecordId, catalogue: Catalogue): FarName | null {
  const node = getRecord(doc, "node", id);
  if (node !== null) {
    const kind = catalogue.stencils.get(node.kind)?.label ?? node.kind;
    const name = node.name.trim() || kind;
    return { name, detail: name === kind ? "" : kind, at: { x: node.x + node.w / 2, y: node.y } };
  }
  const edge = getRecord(doc, "edge", id);
  const [from, to] = [getRecord(doc, "node", edge?.from ?? ""), getRecord(doc, "node", edge?.to ?? "")];
  if (edge === null || from === null || to === null) return null;
  return {
    name: `${endName(doc, from.id, catalogue)} → ${endName(doc, to.id, catalogue)}`,
    detail: edge.label?.trim() || (catalogue.flows.get(edge.flow)?.label ?? edge.flow),
    at: { x: (from.x + from.w / 2 + to.x + to.w / 2) / 2, y: Math.min(from.y, to.y) },
  };
}
