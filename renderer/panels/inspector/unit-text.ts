import type { Unit } from "../../../core/model/stencil.ts";

/** A unit as shown beside a field; counts show none. */
export function unitText(unit: Unit | undefined): string | undefined {
  if (unit === undefined || unit === "count") return undefined;
  return unit === "ratio" ? "0–1" : unit;
}
