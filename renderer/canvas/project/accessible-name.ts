import { isStandIn } from "../../../core/model/fold-zones.ts";
import type { EdgeRecord } from "../../../core/model/records/edge.ts";
import type { ImageRecord } from "../../../core/model/records/image.ts";
import type { NodeRecord } from "../../../core/model/records/node.ts";
import type { NoteRecord } from "../../../core/model/records/note.ts";
import type { ZoneRecord } from "../../../core/model/records/zone.ts";
import type { Catalogue } from "../../../core/model/stencil.ts";
import type { FindingMark } from "./finding-marks.ts";

const counted = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? "" : "s"}`;

/** A component as a screen reader says it: "Ranker, inference service, 2 findings, 1 decision". */
export function nameOfNode(
  node: NodeRecord,
  mark: FindingMark | null,
  catalogue: Catalogue,
  decisions: number,
): string {
  if (isStandIn(node)) return nameOfStandIn(node, mark);
  const kind = catalogue.stencils.get(node.kind)?.label ?? `unknown kind ${node.kind}`;
  const name = node.name.trim();
  const parts = name === "" || name.toLowerCase() === kind.toLowerCase() ? [kind] : [name, kind.toLowerCase()];
  if (node.locked === true) parts.push("locked");
  if (node.pinned === true) parts.push("pinned");
  if (mark !== null) parts.push(counted(mark.count, "finding"));
  if (decisions > 0) parts.push(counted(decisions, "decision"));
  return parts.join(", ");
}

/** A collapsed zone: "Zone Serving, collapsed, 5 components, 2 findings". */
function nameOfStandIn({ name, props }: NodeRecord, mark: FindingMark | null): string {
  const parts = [`Zone ${name.trim()}`.trim(), "collapsed", counted(Number(props.inside ?? 0), "component")];
  if (mark !== null) parts.push(counted(mark.count, "finding"));
  return parts.join(", ");
}

/** A flow: "Prediction from Ranker to Client, label". */
export function nameOfEdge(
  edge: EdgeRecord,
  ends: { readonly from: string; readonly to: string },
  flow: string,
): string {
  const label = edge.label?.trim() ?? "";
  return `${flow} from ${ends.from} to ${ends.to}${label === "" ? "" : `, ${label}`}`;
}

export const nameOfZone = (zone: ZoneRecord): string => `Zone ${zone.name.trim() || zone.plane}`;

export const nameOfImage = (image: ImageRecord): string => `Picture: ${image.alt.trim() || "not described"}`;

export const nameOfNote = (note: NoteRecord): string => `Note: ${note.text.trim().slice(0, 80) || "empty"}`;
