import type { Point } from "../../core/model/records/fields.ts";
import type { RecordId } from "../../core/model/records.ts";
import { catalogue } from "../../stencils/catalogue.ts";
import { nodeArgsOf } from "../panels/palette/add-from-palette.ts";
import { addedIds, dispatch } from "../store/dispatch.ts";
import { session } from "../store/session.ts";
import { showAdded } from "../store/show-added.ts";
import { useUi } from "../store/ui.ts";
import { zoneAt } from "./boxes.ts";
import { GRID } from "./grid.ts";

/** Adds a component or preset with its middle at a point, in the zone that is there. */
export function addComponent(id: string, at: Point): void {
  const args = nodeArgsOf(id);
  const { w, h } = sizeOf(args.kind);
  place({ ...args, ...cornerOf({ x: at.x - w / 2, y: at.y - h / 2 }), zone: zoneIdAt(at) });
}

/** Adds a component after (or before) another one, connected to it, the near side at the point. */
export function addNext(
  id: string,
  { from, at, before }: { readonly from: RecordId; readonly at: Point; readonly before: boolean },
): void {
  const args = nodeArgsOf(id);
  const { w, h } = sizeOf(args.kind);
  const corner = cornerOf({ x: before ? at.x - w : at.x, y: at.y - h / 2 });
  place({ ...args, ...corner, zone: zoneIdAt(at), connect: before ? { to: from } : { from } });
}

function place(args: object): void {
  showAdded(addedIds(dispatch("add-node", args), "node")[0]);
}

const sizeOf = (kind: string): { readonly w: number; readonly h: number } =>
  catalogue.stencils.get(kind)?.size ?? { w: 184, h: 64 };

const zoneIdAt = (at: Point): RecordId | null => zoneAt(session.getState().doc, at)?.id ?? null;

function cornerOf({ x, y }: Point): Point {
  const step = useUi.getState().snap ? GRID : 1;
  return { x: Math.round(x / step) * step, y: Math.round(y / step) * step };
}
