import { type Doc, getRecord, listRecords } from "../../model/doc.ts";
import type { RecordId } from "../../model/records.ts";
import type { Catalogue } from "../../model/stencil.ts";
import { oneLine } from "./one-line.ts";

/** Pieces as a text that people can read: a line for each flow ("App -> Ranker (request: scores)"), then components without flows, zones and notes. */
export function outlineOf(doc: Doc, catalogue: Catalogue): string {
  const nameOf = (id: RecordId): string => {
    const node = getRecord(doc, "node", id);
    return node === null ? id : oneLine(node.name) || (catalogue.stencils.get(node.kind)?.label ?? node.kind);
  };
  const edges = listRecords(doc, "edge");
  const joined = new Set(edges.flatMap(({ from, to }) => [from, to]));
  const flows = edges.map(({ from, to, flow, label }) => {
    const carries = (catalogue.flows.get(flow)?.label ?? flow).toLowerCase();
    const said = oneLine(label ?? "");
    return `${nameOf(from)} -> ${nameOf(to)} (${said === "" ? carries : `${carries}: ${said}`})`;
  });
  const lone = listRecords(doc, "node").filter(({ id }) => !joined.has(id));
  const zones = listRecords(doc, "zone").map(({ id, name, plane }) => {
    const members = listRecords(doc, "node").filter((node) => node.zone === id);
    return `[${oneLine(name) || plane}] ${members.map((node) => nameOf(node.id)).join(", ")}`.trim();
  });
  const notes = listRecords(doc, "note").map(({ text }) => text.trim());
  return [...flows, ...lone.map(({ id }) => nameOf(id)), ...zones, ...notes].filter((line) => line !== "").join("\n");
}
