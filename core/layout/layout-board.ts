import type { Doc } from "../model/doc.ts";
import type { RecordId } from "../model/records.ts";
import { clearNotes } from "./clear-notes.ts";
import type { RunElk } from "./elk-graph.ts";
import { fromElk, type LayoutResult } from "./from-elk.ts";
import { growZones } from "./grow-zones.ts";
import { placeBlock } from "./place-block.ts";
import { scopeOf } from "./scope.ts";
import { toElk } from "./to-elk.ts";

/** What to lay out: absent means the whole board, otherwise these components and the members of these zones. */
export interface LayoutOptions {
  readonly only?: Iterable<RecordId>;
}

/** A layout that changes nothing. */
const NOTHING: LayoutResult = { positions: [], zones: [], routes: [] };

/**
 * Places for the components, zones and flows of a board, as arguments of the `apply-layout` command, px. Locked components stay;
 * notes move only out of the way.
 * The new block starts where the old one did and moves aside for what stays. Rejects with `layout-failed` or `layout-timeout`.
 */
export async function layoutBoard(doc: Doc, runElk: RunElk, options: LayoutOptions = {}): Promise<LayoutResult> {
  const scope = scopeOf(doc, options.only === undefined ? undefined : new Set(options.only));
  if (scope.nodes.length === 0) return NOTHING;
  const found = fromElk(await runElk(toElk(scope)), scope);
  const placed = placeBlock(doc, scope, found);
  const notes = options.only === undefined ? clearNotes(doc, placed) : [];
  return {
    positions: [...placed.positions, ...notes],
    zones: [...placed.zones, ...growZones(doc, scope, placed)],
    routes: placed.routes,
  };
}
