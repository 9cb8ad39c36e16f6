import type { PropDef, PropValue, Unit } from "../model/stencil.ts";

const BARE: ReadonlySet<Unit> = new Set(["count", "ratio"]);

/** A property value in words with its unit; null when it is not stated. */
export function valueText(value: PropValue | undefined, def?: Pick<PropDef, "unit">): string | null {
  if (value === undefined) return null;
  if (typeof value === "boolean") return value ? "yes" : "no";
  if (typeof value !== "number") return typeof value === "string" ? value : value.join(", ");
  return withUnit(numberText(value), def?.unit);
}

/** A number with at most four significant digits behind the point and thin groups before it. */
export const numberText = (value: number): string =>
  value.toLocaleString("en", { maximumSignificantDigits: Math.abs(value) >= 1000 ? 15 : 4, useGrouping: true });

/** A number's text with its unit behind it. */
export function withUnit(text: string, unit: Unit | undefined): string {
  if (unit === undefined || BARE.has(unit)) return text;
  return unit === "%" ? `${text} %` : `${text} ${unit}`;
}
