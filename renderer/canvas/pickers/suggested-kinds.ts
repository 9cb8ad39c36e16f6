import { isComponentKind } from "../../../core/model/kinds.ts";
import { NEXT_KINDS } from "../../../stencils/next-kinds.ts";

/** Kinds to begin a board with. */
export const FIRST_KINDS: readonly string[] = [
  "client-app",
  "event-collector",
  "feature-store",
  "trainer",
  "inference-service",
  "monitor",
];

/** Kinds offered after a component of that kind (or before it), likeliest first; those to begin with after an unknown one. */
export function suggestedKinds(kind: string, before: boolean): readonly string[] {
  if (!isComponentKind(kind)) return FIRST_KINDS;
  return before ? NEXT_KINDS[kind].upstream : NEXT_KINDS[kind].downstream;
}
