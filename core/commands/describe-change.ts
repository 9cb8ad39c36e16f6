import { type Doc, getRecord } from "../model/doc.ts";
import type { Patch } from "../model/patch.ts";
import type { EdgeRecord } from "../model/records/edge.ts";
import type { AnyRecord } from "../model/records.ts";
import type { Catalogue } from "../model/stencil.ts";
import { describeUpdate } from "./describe-update.ts";
import { nameOf } from "./record-name.ts";

/** What a change did to a board, as a sentence without a full stop for those who do not see it; `label` is said when nothing more can be. */
export function describeChange(
  patch: Patch,
  { doc, label, catalogue }: { readonly doc: Doc; readonly label: string; readonly catalogue: Catalogue },
): string {
  if (patch.added.length > 0 && patch.removed.length === 0) return describeAdded(patch.added, doc, catalogue) ?? label;
  if (patch.removed.length > 0 && patch.added.length === 0) {
    return `${counted(patch.removed, doc, catalogue) ?? label} deleted`;
  }
  const own = patch.updated.filter(([before, after]) => !isSideEffect(before, after));
  const seen = own.length === 0 ? patch.updated : own;
  const [only] = seen;
  if (only !== undefined && seen.length === 1) return describeUpdate(only[0], only[1], doc, catalogue) ?? label;
  const pieces = seen.filter(([, after]) => DRAWN.has(after.type)).length;
  return pieces === 0 ? label : `${label}: ${pieces} items changed`;
}

const DRAWN: ReadonlySet<string> = new Set(["node", "edge", "zone", "note", "image", "stroke"]);

/** A flow whose route was forgotten, a zone that grew: they follow from another change. */
function isSideEffect(before: AnyRecord, after: AnyRecord): boolean {
  const changed = changedFields(before, after);
  if (after.type === "edge") return changed.every((field) => field === "route");
  return after.type === "zone" && changed.every((field) => ["x", "y", "w", "h"].includes(field));
}

function changedFields(before: AnyRecord, after: AnyRecord): readonly string[] {
  const [left, right]: readonly Readonly<Record<string, unknown>>[] = [before, after];
  const keys = new Set([...Object.keys(before), ...Object.keys(after)]);
  return [...keys].filter((key) => left?.[key] !== right?.[key]);
}

function describeAdded(added: readonly AnyRecord[], doc: Doc, catalogue: Catalogue): string | null {
  const pieces = added.filter((record) => record.type !== "edge" && DRAWN.has(record.type));
  const flows = added.filter((record) => record.type === "edge");
  const [piece] = pieces;
  const [flow] = flows;
  if (pieces.length === 0 && flow !== undefined && flows.length === 1) {
    return `${nameOf(flow, doc, catalogue)} connected`;
  }
  if (piece !== undefined && pieces.length === 1 && flows.length <= 1) {
    const zone = piece.type === "node" && piece.zone !== null ? getRecord(doc, "zone", piece.zone) : null;
    const place = zone === null ? "" : ` in ${nameOf(zone, doc, catalogue)}`;
    return `${nameOf(piece, doc, catalogue)} added${place}${flow === undefined ? "" : joined(flow, piece, doc, catalogue)}`;
  }
  const all = counted(added, doc, catalogue);
  return all === null ? null : `${all} added`;
}

function joined(flow: EdgeRecord, piece: AnyRecord, doc: Doc, catalogue: Catalogue): string {
  const isSource = flow.from === piece.id;
  const other = doc.get(isSource ? flow.to : flow.from);
  const what = (catalogue.flows.get(flow.flow)?.label ?? flow.flow).toLowerCase();
  if (other === undefined) return "";
  return `, connected ${isSource ? "to" : "from"} ${nameOf(other, doc, catalogue)} by ${what}`;
}

const NOUNS: readonly (readonly [type: AnyRecord["type"], one: string, many: string])[] = [
  ["node", "component", "components"],
  ["zone", "zone", "zones"],
  ["note", "note", "notes"],
  ["image", "picture", "pictures"],
  ["stroke", "pen line", "pen lines"],
  ["decision", "decision", "decisions"],
  ["edge", "flow", "flows"],
];

/** "Ranker and 3 flows", "2 components and 1 zone"; null without anything that is drawn. */
function counted(records: readonly AnyRecord[], doc: Doc, catalogue: Catalogue): string | null {
  const parts = NOUNS.flatMap(([type, one, many]) => {
    const found = records.filter((record) => record.type === type);
    const [only] = found;
    if (only === undefined) return [];
    if (found.length === 1 && (type !== "edge" || records.length === 1)) return [nameOf(only, doc, catalogue)];
    return [`${found.length} ${found.length === 1 ? one : many}`];
  });
  if (parts.length === 0) return null;
  return parts.length === 1 ? (parts[0] ?? null) : `${parts.slice(0, -1).join(", ")} and ${parts.at(-1)}`;
}
