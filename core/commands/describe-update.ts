import { type Doc, getRecord } from "../model/doc.ts";
import type { Box } from "../model/records/fields.ts";
import type { AnyRecord } from "../model/records.ts";
import type { Catalogue, PropDef, PropValue } from "../model/stencil.ts";
import { nameOf } from "./record-name.ts";

type Fields = Readonly<Record<string, unknown>>;

/** What changed on one record, as a sentence without a full stop; null when there are no plain words for it. */
export function describeUpdate(before: AnyRecord, after: AnyRecord, doc: Doc, catalogue: Catalogue): string | null {
  const name = nameOf(after, doc, catalogue);
  if (before.type === "node" && after.type === "node") {
    if (before.kind !== after.kind) {
      return `${nameOf(before, doc, catalogue)} is now ${catalogue.stencils.get(after.kind)?.label ?? after.kind}`;
    }
    if (before.zone !== after.zone) return zoneChange(name, after.zone, doc, catalogue);
    if (before.locked !== after.locked) return `${name} ${after.locked === true ? "locked" : "unlocked"}`;
    if (before.props !== after.props) {
      const defs = [...(catalogue.stencils.get(after.kind)?.props ?? []), ...catalogue.commonProps];
      return propChange(before.props, after.props, defs);
    }
  }
  if (before.type === "edge" && after.type === "edge") {
    if (before.from !== after.from || before.to !== after.to) return `now ${name}`;
    if (before.flow !== after.flow) return `now ${name}`;
    if (before.label !== after.label) return `${name} labelled ${after.label ?? "nothing"}`;
    if (before.props !== after.props) {
      return propChange(before.props, after.props, catalogue.flows.get(after.flow)?.props ?? []);
    }
  }
  if (before.type === "zone" && after.type === "zone") {
    if (before.plane !== after.plane) return `${name} is now ${after.plane}`;
    if (before.parent !== after.parent) return zoneChange(name, after.parent, doc, catalogue);
  }
  if ("name" in before && "name" in after && before.name !== after.name) {
    return `${nameOf(before, doc, catalogue)} renamed to ${after.name || "nothing"}`;
  }
  if (before.type === "board" && after.type === "board" && before.title !== after.title) {
    return `Board renamed to ${after.title}`;
  }
  return "x" in before && "x" in after ? boxChange(name, before, after) : null;
}

function zoneChange(name: string, zone: string | null, doc: Doc, catalogue: Catalogue): string {
  const record = zone === null ? null : getRecord(doc, "zone", zone);
  return record === null ? `${name} is in no zone now` : `${name} is in ${nameOf(record, doc, catalogue)} now`;
}

function boxChange(name: string, before: Box, after: Box): string | null {
  if (before.w !== after.w || before.h !== after.h) return `${name} is ${round(after.w)} by ${round(after.h)} now`;
  const [dx, dy] = [round(after.x - before.x), round(after.y - before.y)];
  const across = dx === 0 ? "" : ` ${dx > 0 ? "right" : "left"} ${Math.abs(dx)}`;
  const down = dy === 0 ? "" : ` ${dy > 0 ? "down" : "up"} ${Math.abs(dy)}`;
  return across + down === "" ? null : `${name} moved${across}${down}`;
}

const round = (value: number): number => Math.round(value);

function propChange(before: Fields, after: Fields, defs: readonly PropDef[]): string | null {
  const keys = [...new Set([...Object.keys(before), ...Object.keys(after)])];
  const changed = keys.filter((key) => before[key] !== after[key]);
  const [key] = changed;
  if (key === undefined || changed.length > 1) return null;
  const def = defs.find((each) => each.id === key);
  const label = def?.label ?? key;
  const value = after[key] as PropValue | undefined;
  if (value === undefined) return `${label} cleared`;
  const unit = def?.unit === undefined || def.unit === "count" || def.unit === "ratio" ? "" : ` ${def.unit}`;
  return `${label} set to ${wordsOf(value)}${unit}`;
}

function wordsOf(value: PropValue): string {
  if (typeof value === "boolean") return value ? "yes" : "no";
  return typeof value === "object" ? value.join(", ") : String(value);
}
