import type { Piece } from "../../../core/commands/fragment.ts";
import { GROUPS } from "../../../core/model/kinds.ts";
import { catalogue } from "../../../stencils/catalogue.ts";

/** Kinds whose icons a stencil may have: those of its components first, then one of each group. */
export function stencilIcons(records: readonly Piece[]): readonly string[] {
  const own = records.flatMap((record) => (record.type === "node" ? [record.kind] : []));
  const known = own.filter((kind) => catalogue.stencils.has(kind));
  return [...new Set([...known, ...GROUPS.map((group) => group.kinds[0])])].slice(0, 24);
}

/** A name to start with: the one zone around all, or the first components. */
export function suggestedName(records: readonly Piece[]): string {
  const zones = records.flatMap((record) =>
    record.type === "zone" && record.parent === null ? [record.name.trim()] : [],
  );
  if (zones.length === 1 && zones[0] !== undefined && zones[0] !== "") return zones[0].slice(0, 200);
  const names = records.flatMap((record) => (record.type === "node" ? [record.name.trim()] : []));
  return names.slice(0, 2).join(" and ").slice(0, 200);
}
