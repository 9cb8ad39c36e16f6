import { type Doc, getRecord } from "./doc.ts";
import type { NodeRecord } from "./records/node.ts";
import type { RecordId } from "./records.ts";
import type { Catalogue } from "./stencil.ts";

/** Label of a kind; an unknown kind is called by its id. */
export const kindLabel = (kind: string, catalogue: Catalogue): string => catalogue.stencils.get(kind)?.label ?? kind;

/** What a component is called: its name, else the label of its kind. */
export const componentName = (node: NodeRecord, catalogue: Catalogue): string =>
  node.name.trim() || kindLabel(node.kind, catalogue);

/** What the end of a flow is called; its id when no component is there. */
export function endName(doc: Doc, id: RecordId, catalogue: Catalogue): string {
  const node = getRecord(doc, "node", id);
  return node === null ? id : componentName(node, catalogue);
}
