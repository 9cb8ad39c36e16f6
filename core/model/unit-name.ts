import type { Unit } from "./stencil.ts";

/** A unit as written after a number, with its space; counts and shares have none. */
export const unitName = (unit: Unit | undefined): string =>
  unit === undefined || unit === "count" || unit === "ratio" ? "" : ` ${unit}`;
