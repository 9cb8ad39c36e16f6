import type { PropDef, PropValue } from "../model/stencil.ts";
import { unitName } from "../model/unit-name.ts";

/** A property value in words with its unit; null when it is not stated. */
export function valueText(value: PropValue | undefined, def?: Pick<PropDef, "unit">): string | null {
  if (value === undefined) return null;
  if (typeof value === "boolean") return value ? "yes" : "no";
  if (typeof value !== "number") return typeof value === "string" ? value : value.join(", ");
  return numberText(value) + unitName(def?.unit);
}

/** A number with at most four significant digits behind the point and thin groups before it. */
export const numberText = (value: number): string =>
  value.toLocaleString("en", { maximumSignificantDigits: Math.abs(value) >= 1000 ? 15 : 4, useGrouping: true });
