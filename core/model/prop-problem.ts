import { nearest } from "./nearest.ts";
import type { Catalogue, PropDef, PropValue } from "./stencil.ts";
import { choiceProblem, describeValue, didYouMean, quoteText } from "./value-words.ts";

/** The property definitions of a catalogue by property id: of each kind, each flow and common ones. */
export type PropIndex = ReadonlyMap<string, readonly PropDef[]>;

/** Collects all definitions of each property id. */
export function propIndexOf(catalogue: Catalogue): PropIndex {
  const index = new Map<string, PropDef[]>();
  const owners = [...catalogue.stencils.values(), ...catalogue.flows.values(), { props: catalogue.commonProps }];
  for (const owner of owners) {
    for (const def of owner.props) index.set(def.id, [...(index.get(def.id) ?? []), def]);
  }
  return index;
}

/**
 * Why a property value is refused, or null. `own` are the definitions of the record's kind or flow; a property of
 * another kind is kept when it fits one of its definitions.
 */
export function propProblem(id: string, value: PropValue, own: readonly PropDef[], index: PropIndex): string | null {
  const def = own.find((candidate) => candidate.id === id);
  if (def !== undefined) return valueProblem(def, value);
  const others = index.get(id);
  if (others === undefined) {
    const ownIds = own.map((candidate) => candidate.id);
    return `unknown property ${quoteText(id)}${didYouMean(nearest(id, ownIds) ?? nearest(id, index.keys()))}`;
  }
  const problems = others.map((other) => valueProblem(other, value));
  return problems.includes(null) ? null : (problems[0] ?? null);
}

function valueProblem(def: PropDef, value: PropValue): string | null {
  const found = describeValue(value);
  switch (def.type) {
    case "number":
    case "integer":
      return numberProblem(def, value);
    case "text":
      return typeof value === "string" || typeof value === "number" ? null : `must be a text, not ${found}`;
    case "flag":
      return typeof value === "boolean" ? null : `must be true or false, not ${found}`;
    case "choice":
      return typeof value === "string" && (def.values ?? []).includes(value)
        ? null
        : choiceProblem(def.values ?? [], value);
    case "list":
      return Array.isArray(value) || typeof value === "string" ? null : `must be a list of texts, not ${found}`;
  }
}

function numberProblem(def: PropDef, value: PropValue): string | null {
  const whole = def.type === "integer" ? "a whole number" : "a number";
  const unit = def.unit === undefined || def.unit === "count" || def.unit === "ratio" ? "" : def.unit;
  const wanted = unit === "" ? whole : `${whole} of ${unit}`;
  if (typeof value !== "number") return `must be ${wanted}, not ${describeValue(value)}`;
  if (def.type === "integer" && !Number.isInteger(value)) return `must be ${wanted}, not ${value}`;
  const range = rangeProblem(def, value, unit);
  return range === null ? null : `${range}${def.unit === "ratio" ? " (a share of 1)" : ""}, not ${value}`;
}

function rangeProblem({ min, max }: PropDef, value: number, unit: string): string | null {
  const after = unit === "" ? "" : ` ${unit}`;
  const tooLow = min !== undefined && value < min;
  const tooHigh = max !== undefined && value > max;
  if (!tooLow && !tooHigh) return null;
  if (min !== undefined && max !== undefined) return `must be between ${min} and ${max}${after}`;
  return tooLow ? `must be at least ${min}${after}` : `must be at most ${max}${after}`;
}
