import type { PropValue } from "../model/stencil.ts";

/** A property as a finite number >= 0, or null when it is unset or something else. */
export function numberProp(props: Readonly<Record<string, PropValue>>, id: string): number | null {
  const value = Object.hasOwn(props, id) ? props[id] : undefined;
  return typeof value === "number" && Number.isFinite(value) && value >= 0 ? value : null;
}
