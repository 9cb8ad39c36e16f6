/** A plain JSON value. */
export type Json = string | number | boolean | null | readonly Json[] | { readonly [name: string]: Json | undefined };

/** Indented JSON in which lists of plain values and of number pairs stay on one line; undefined members are left out. */
export function formatJson(value: Json, indent = ""): string {
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  const inner = `${indent}  `;
  if (isList(value)) {
    if (value.every(isFlat)) return `[${value.map((entry) => formatJson(entry)).join(", ")}]`;
    return `[\n${value.map((entry) => inner + formatJson(entry, inner)).join(",\n")}\n${indent}]`;
  }
  const lines: string[] = [];
  for (const [name, member] of Object.entries(value)) {
    if (member !== undefined) lines.push(`${inner}${JSON.stringify(name)}: ${formatJson(member, inner)}`);
  }
  return lines.length === 0 ? "{}" : `{\n${lines.join(",\n")}\n${indent}}`;
}

/** A plain value, or a point as a pair of numbers. */
const isFlat = (value: Json): boolean =>
  isList(value) ? value.every((entry) => typeof entry === "number") : typeof value !== "object" || value === null;

const isList = (value: Json): value is readonly Json[] => Array.isArray(value);
