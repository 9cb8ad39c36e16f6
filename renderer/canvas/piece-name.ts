import { componentName, endName } from "../../core/model/component-name.ts";
import type { Doc } from "../../core/model/doc.ts";
import { PLANE_LABELS } from "../../core/model/plane-labels.ts";
import type { RecordId } from "../../core/model/records.ts";
import type { Catalogue } from "../../core/model/stencil.ts";

/** What a piece is called in lists: its name, else its kind; a flow by its ends. */
export function pieceName(doc: Doc, id: RecordId, catalogue: Catalogue): string {
  const record = doc.get(id);
  if (record?.type === "node") return componentName(record, catalogue);
  if (record?.type === "zone") return record.name.trim() || PLANE_LABELS[record.plane] || "Zone";
  if (record?.type === "edge") {
    return `${endName(doc, record.from, catalogue)} → ${endName(doc, record.to, catalogue)}`;
  }
  return id;
}
