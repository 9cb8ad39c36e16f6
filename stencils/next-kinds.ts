import type { ComponentKind } from "../core/model/kinds.ts";
import { DOWNSTREAM } from "./next/downstream.ts";
import { UPSTREAM } from "./next/upstream.ts";

/**
 * Kinds to offer when a connector drawn from (`downstream`) or towards (`upstream`) a kind ends on the empty canvas, most
 * likely first; each pair has at least one flow that both ports know. None for an unknown kind.
 */
export function nextKinds(kind: string, side: "downstream" | "upstream"): readonly ComponentKind[] {
  const table = side === "downstream" ? DOWNSTREAM : UPSTREAM;
  return Object.hasOwn(table, kind) ? table[kind as ComponentKind] : [];
}
