import { splitOf } from "../../core/commands/split-flow.ts";
import { getRecord } from "../../core/model/doc.ts";
import type { Point } from "../../core/model/records/fields.ts";
import type { RecordId } from "../../core/model/records.ts";
import { legalFlows } from "../../core/model/suggest-flow.ts";
import { catalogue } from "../../stencils/catalogue.ts";
import { nodeArgsOf } from "../panels/palette/add-from-palette.ts";
import { addOwnPieces } from "../panels/palette/add-own-stencil.ts";
import { addedIds, dispatch } from "../store/dispatch.ts";
import { focusRecord } from "../store/focus-canvas.ts";
import { session } from "../store/session.ts";
import { showAdded } from "../store/show-added.ts";
import { useUi } from "../store/ui.ts";
import { collapsedAt } from "./drag/collapsed-at.ts";
import { type FlowHit, shownFlows } from "./drag/flow-at.ts";
import { GRID } from "./drag/grid.ts";
import { showPutInto } from "./drag/into-collapsed.ts";
import { openPopover, type Side } from "./pickers/popover.ts";
import { popoverPlace } from "./pickers/popover-place.ts";
import { placeBeside } from "./place-beside.ts";
import { placeInView } from "./place-in-view.ts";
import { zoneAt } from "./project/boxes.ts";

/** Adds a component or preset with its middle at a point, in the zone that is there; without a point in free space, in the selected zone if one is. */
export function addComponent(id: string, at: Point | null): void {
  const args = nodeArgsOf(id);
  if (at === null) {
    const zone = selectedZone();
    place({ ...args, ...(zone === null ? placeInView() : { zone }) });
    return;
  }
  const into = collapsedAt(at);
  if (into !== null) {
    dispatch("add-node", { ...args, zone: into });
    showPutInto(into);
    return;
  }
  const { w, h } = sizeOf(args.kind);
  place({ ...args, ...cornerOf({ x: at.x - w / 2, y: at.y - h / 2 }), zone: zoneIdAt(at) });
}

/** Adds a component, or the pieces of an own stencil, where it was dropped; on a flow that can be led through it, both halves of the flow too. */
export function dropComponent(id: string, at: Point): void {
  if (addOwnPieces(id, at)) return;
  const flow = collapsedAt(at) === null ? flowForNew(id, at) : null;
  if (flow === null) {
    addComponent(id, at);
    return;
  }
  const component = nodeArgsOf(id);
  const { w, h } = sizeOf(component.kind);
  const corner = cornerOf({ x: at.x - w / 2, y: at.y - h / 2 });
  const patch = dispatch("insert-into-flow", { edge: flow.id, component, ...corner, zone: zoneIdAt(at) });
  showAdded(addedIds(patch, "node")[0]);
}

/** The flow at a point that can be led through a component or preset, or null. */
export function flowForNew(id: string | null, at: Point): FlowHit | null {
  const hit = id === null ? null : shownFlows()(at);
  const { doc } = session.getState();
  const edge = hit === null ? null : getRecord(doc, "edge", hit.id);
  if (id === null || edge === null) return null;
  return splitOf(doc, edge, nodeArgsOf(id).kind, catalogue) === null ? null : hit;
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

/** Adds a component on one side of another one, connected: on the left before it, else after it. Opens the choice of flows when several are usual. */
export function addBeside(id: string, { from, side }: { readonly from: RecordId; readonly side: Side }): void {
  const { doc, graph } = session.getState();
  const start = graph.node(from);
  if (start === null) return;
  const args = nodeArgsOf(id);
  const size = sizeOf(args.kind);
  const corner = cornerOf(placeBeside(doc, start, side, size));
  const zone = zoneIdAt({ x: corner.x + size.w / 2, y: corner.y + size.h / 2 });
  const before = side === "left";
  const added = place({ ...args, ...corner, zone, connect: before ? { to: from } : { from } });
  const [source, target] = before ? [args.kind, start.kind] : [start.kind, args.kind];
  const edge = added.edge;
  if (added.node === undefined) return;
  if (edge === undefined || legalFlows(source, target, catalogue).length < 2) focusRecord(added.node);
  else requestAnimationFrame(() => openPopover({ kind: "flows", edge, screen: popoverPlace(added.node ?? null) }));
}

function place(args: object): { readonly node: RecordId | undefined; readonly edge: RecordId | undefined } {
  const patch = dispatch("add-node", args);
  const node = addedIds(patch, "node")[0];
  showAdded(node);
  return { node, edge: addedIds(patch, "edge")[0] };
}

function selectedZone(): RecordId | null {
  const { doc, selection } = session.getState();
  const [id] = selection;
  return id !== undefined && selection.size === 1 && doc.get(id)?.type === "zone" ? id : null;
}

const sizeOf = (kind: string): { readonly w: number; readonly h: number } =>
  catalogue.stencils.get(kind)?.size ?? { w: 184, h: 64 };

const zoneIdAt = (at: Point): RecordId | null => zoneAt(session.getState().doc, at)?.id ?? null;

function cornerOf({ x, y }: Point): Point {
  const step = useUi.getState().snap ? GRID : 1;
  return { x: Math.round(x / step) * step, y: Math.round(y / step) * step };
}
