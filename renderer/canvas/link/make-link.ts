import type { Flow } from "../../../core/model/kinds.ts";
import type { Patch } from "../../../core/model/patch.ts";
import type { EdgeRecord } from "../../../core/model/records/edge.ts";
import type { Point } from "../../../core/model/records/fields.ts";
import type { RecordId } from "../../../core/model/records.ts";
import { legalFlows } from "../../../core/model/suggest-flow.ts";
import { catalogue } from "../../../stencils/catalogue.ts";
import { addedIds, dispatch } from "../../store/dispatch.ts";
import { focusRecord } from "../../store/focus-canvas.ts";
import { select } from "../../store/selection.ts";
import { session } from "../../store/session.ts";
import { undo } from "../../store/time-travel.ts";
import { toast } from "../../store/ui.ts";
import { openPopover } from "../pickers/popover.ts";
import { popoverPlace } from "../pickers/popover-place.ts";

/** Connects two components with the likeliest flow and offers the others. A flow that the port table does not know is made too, and explained. */
export function makeLink(from: RecordId, to: RecordId, screen: Point): void {
  const edge = addedIds(dispatch("connect", { from, to }), "edge")[0];
  if (edge === undefined) return;
  select([edge]);
  explainIfUnusual(edge);
  openPopover({ kind: "flows", edge, screen });
}

/** Connects two components that were named by keyboard; the flow is asked for only when there is a choice. */
export function connectByKeys(from: RecordId, to: RecordId): void {
  const { graph } = session.getState();
  const [source, target] = [graph.node(from), graph.node(to)];
  const edge = addedIds(dispatch("connect", { from, to }), "edge")[0];
  if (edge === undefined || source === null || target === null) return;
  select([from]);
  explainIfUnusual(edge);
  if (legalFlows(source.kind, target.kind, catalogue).length === 1) focusRecord(from);
  else requestAnimationFrame(() => openPopover({ kind: "flows", edge, screen: popoverPlace(from) }));
}

/** Attaches one end of a flow to another component. */
export function attachLink(edge: RecordId, end: "from" | "to", to: RecordId): void {
  dispatch("reconnect", { edge, [end]: to });
  explainIfUnusual(edge);
}

/** Gives a flow that was just drawn another kind; drawing and choosing stay one undo step. */
export function chooseFlow(edge: RecordId, flow: Flow): void {
  const { doc, history } = session.getState();
  const record = doc.get(edge);
  if (record?.type !== "edge" || record.flow === flow) return;
  const last = history.undo.at(-1);
  const isFresh = last?.patch.added.some((each) => each.id === edge) === true;
  if (isFresh && last?.command === "connect") {
    undo();
    select(addedIds(dispatch("connect", { from: record.from, to: record.to, flow }), "edge"));
  } else if (isFresh && last?.command === "add-node") addAgain(last.patch, record, flow);
  else dispatch("set-edge", { id: edge, flow });
}

/** Adds the component that came with a flow once more, with another flow. */
function addAgain(patch: Patch, { from, to }: EdgeRecord, flow: Flow): void {
  const node = patch.added.find((each) => each.type === "node");
  if (node === undefined) return;
  const { id, kind, name, props, x, y, zone } = node;
  undo();
  const connect = from === id ? { to, flow } : { from, flow };
  select(addedIds(dispatch("add-node", { kind, name, props, x, y, zone, connect }), "node"));
}

function explainIfUnusual(edge: RecordId): void {
  const { doc, graph } = session.getState();
  const record = doc.get(edge);
  if (record?.type !== "edge") return;
  const [from, to] = [graph.node(record.from), graph.node(record.to)];
  if (from === null || to === null) return;
  const legal = legalFlows(from.kind, to.kind, catalogue);
  if (legal.includes(record.flow)) return;
  const label = (flow: Flow): string => (catalogue.flows.get(flow)?.label ?? flow).toLowerCase();
  const kind = (id: string): string => catalogue.stencils.get(id)?.label ?? id;
  const allowed = legal.length === 0 ? "No flow is usual between the two." : `Usual: ${legal.map(label).join(", ")}.`;
  toast(
    `“${kind(from.kind)}” does not usually send “${label(record.flow)}” to “${kind(to.kind)}”. ${allowed} The flow was kept.`,
    "warning",
  );
}
