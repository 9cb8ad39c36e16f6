import type { PropValue } from "../model/stencil.ts";

/** Properties with one of them set, or without it for null. */
export function withProp(
  props: Readonly<Record<string, PropValue>>,
  prop: string,
  value: PropValue | null,
): Readonly<Record<string, PropValue>> {
  const others = Object.entries(props).filter(([id]) => id !== prop);
  return Object.fromEntries(value === null ? others : [...others, [prop, value]]);
}
