import { componentName } from "../../model/component-name.ts";
import { type Doc, getRecord, listRecords } from "../../model/doc.ts";
import type { Flow } from "../../model/kinds.ts";
import type { EdgeRecord } from "../../model/records/edge.ts";
import type { NodeRecord } from "../../model/records/node.ts";
import type { RecordId } from "../../model/records.ts";
import type { Catalogue } from "../../model/stencil.ts";
import { oneLine } from "./one-line.ts";

/** Batch data is a thick line as on the board, what only watches or steers a dashed one. */
const ARROWS: Readonly<Record<Flow, string>> = {
  event: "-->",
  batch: "==>",
  features: "-->",
  artifact: "==>",
  prediction: "-->",
  request: "-->",
  metric: "-.->",
  label: "-.->",
  control: "-.->",
};

/** A board as a Mermaid flowchart: zones as subgraphs, stores as cylinders, each flow with its kind and label. */
export function mermaidOf(doc: Doc, catalogue: Catalogue): string {
  const nodes = listRecords(doc, "node");
  const zones = listRecords(doc, "zone").filter(({ id }) => nodes.some((node) => isInside(doc, node, id)));
  const keys = new Map<RecordId, string>();
  for (const [at, { id }] of nodes.entries()) keys.set(id, `n${at + 1}`);
  for (const [at, { id }] of zones.entries()) keys.set(id, `z${at + 1}`);
  const keyOf = (id: RecordId): string => keys.get(id) ?? "";
  const inside = (zone: RecordId | null, indent: string): readonly string[] => [
    ...nodes
      .filter((node) => homeOf(node.zone, keys) === zone)
      .map((node) => `${indent}${keyOf(node.id)}${shapeOf(node, catalogue)}`),
    ...zones
      .filter((each) => homeOf(each.parent, keys) === zone)
      .flatMap((each) => [
        `${indent}subgraph ${keyOf(each.id)}[${quoted(oneLine(each.name) || each.plane)}]`,
        ...inside(each.id, `${indent}  `),
        `${indent}end`,
      ]),
  ];
  const flows = listRecords(doc, "edge")
    .filter(({ from, to }) => keys.has(from) && keys.has(to))
    .map((edge) => `  ${keyOf(edge.from)} ${ARROWS[edge.flow]}|${carries(edge, catalogue)}| ${keyOf(edge.to)}`);
  return `${["flowchart LR", ...inside(null, "  "), ...flows].join("\n")}\n`;
}

/** The zone that is drawn around a piece, or null when that one is not drawn. */
const homeOf = (zone: RecordId | null, keys: ReadonlyMap<RecordId, string>): RecordId | null =>
  zone !== null && keys.has(zone) ? zone : null;

function isInside(doc: Doc, node: NodeRecord, zone: RecordId): boolean {
  const seen = new Set<RecordId>();
  for (let at = node.zone; at !== null && !seen.has(at); at = getRecord(doc, "zone", at)?.parent ?? null) {
    if (at === zone) return true;
    seen.add(at);
  }
  return false;
}

function shapeOf(node: NodeRecord, catalogue: Catalogue): string {
  const name = quoted(componentName(node, catalogue));
  const group = catalogue.stencils.get(node.kind)?.group;
  return group === "storage" || group === "features" ? `[(${name})]` : `[${name}]`;
}

function carries({ flow, label }: EdgeRecord, catalogue: Catalogue): string {
  const kind = (catalogue.flows.get(flow)?.label ?? flow).toLowerCase();
  const said = oneLine(label ?? "");
  return quoted(said === "" ? kind : `${kind}: ${said}`);
}

/** Text in quotes, in which Mermaid reads entities and HTML. */
const quoted = (text: string): string =>
  `"${oneLine(text).replace(/[#"<>&`]/g, (char) => `#${char.codePointAt(0)};`)}"`;
