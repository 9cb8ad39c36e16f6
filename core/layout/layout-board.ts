import type { Doc } from "../model/doc.ts";
import { foldZones } from "../model/fold-zones.ts";
import type { RecordId } from "../model/records.ts";
import type { LayoutDirection, LayoutKind } from "./arrange.ts";
import { clearNotes } from "./clear-notes.ts";
import { containersOf } from "./containers.ts";
import { arrangeWith, type Engines } from "./engines.ts";
import { growZones } from "./grow-zones.ts";
import { layOutInLanes } from "./lanes.ts";
import type { Density } from "./layered/spacing.ts";
import type { LayoutResult } from "./layout-result.ts";
import { layOutNested } from "./nested.ts";
import { placeBlock } from "./place-block.ts";
import { scopeOf } from "./scope.ts";

/** What to lay out and how; the default is the whole board in columns to the right. */
export interface LayoutOptions {
  /** Absent means the whole board, otherwise these components and the members of these zones. */
  readonly only?: Iterable<RecordId>;
  readonly kind?: LayoutKind;
  readonly direction?: LayoutDirection;
  readonly density?: Density;
}

/** A layout that changes nothing. */
const NOTHING: LayoutResult = { positions: [], zones: [], routes: [] };

/**
 * Places for the components, zones and flows of a board, as arguments of the `apply-layout` command, px. Locked and pinned components
 * stay; notes move only out of the way; a collapsed zone is one box.
 * The new block starts where the old one did and moves aside for what stays. Rejects with `layout-failed` or `layout-timeout`.
 */
export async function layoutBoard(board: Doc, engines: Engines, options: LayoutOptions = {}): Promise<LayoutResult> {
  const { doc } = foldZones(board);
  const { only, kind = "layered", direction = "right", density = "normal" } = options;
  const scope = scopeOf(doc, only === undefined ? undefined : new Set(only));
  if (scope.nodes.length === 0) return NOTHING;
  const arrange = arrangeWith(engines);
  const style = { kind, direction, density };
  const found =
    kind === "lanes"
      ? await layOutInLanes(doc, scope, { arrange, style })
      : await layOutNested(scope, containersOf(scope), { arrange, style });
  const placed = placeBlock(doc, scope, found);
  const notes = only === undefined ? clearNotes(doc, placed) : [];
  return {
    ...placed,
    positions: [...placed.positions, ...notes],
    zones: [...placed.zones, ...growZones(doc, scope, placed)],
    // A course to a collapsed zone means nothing once it is open.
    routes: placed.routes.filter(({ id }) => doc.get(id) === board.get(id)),
  };
}
