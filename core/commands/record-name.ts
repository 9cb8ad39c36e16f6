import { componentName } from "../model/component-name.ts";
import type { Doc } from "../model/doc.ts";
import type { AnyRecord } from "../model/records.ts";
import type { Catalogue } from "../model/stencil.ts";

/** A record in a sentence: the name of a component, "zone Online", "prediction from Ranker to Client". */
export function nameOf(record: AnyRecord, doc: Doc, catalogue: Catalogue): string {
  switch (record.type) {
    case "node":
      return componentName(record, catalogue);
    case "zone":
      return `zone ${record.name.trim() || record.plane}`;
    case "note":
      return record.text.trim() === "" ? "note" : `note “${record.text.trim().slice(0, LONGEST)}”`;
    case "edge": {
      const flow = (catalogue.flows.get(record.flow)?.label ?? record.flow).toLowerCase();
      return `${flow} from ${endName(record.from, doc, catalogue)} to ${endName(record.to, doc, catalogue)}`;
    }
    case "image":
      return "picture";
    case "stroke":
      return "pen line";
    default:
      return record.type;
  }
}

const LONGEST = 40;

function endName(id: string, doc: Doc, catalogue: Catalogue): string {
  const end = doc.get(id);
  return end === undefined || end.type === "edge" ? id : nameOf(end, doc, catalogue);
}
