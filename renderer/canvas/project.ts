import type { Doc } from "../../core/model/doc.ts";
import type { RecordId } from "../../core/model/records.ts";
import { isSameData } from "../../core/model/same.ts";
import type { Catalogue } from "../../core/model/stencil.ts";
import { createRouter, type Routes } from "../../core/routing/router.ts";
import { isBoxed, zoneChain } from "./boxes.ts";
import type { FindingMark } from "./finding-marks.ts";
import type { BoardFlowEdge, BoardFlowNode } from "./flow-types.ts";
import { type EdgeView, endName, projectEdge } from "./project-edge.ts";
import { type NodeView, projectNode } from "./project-node.ts";

/** What the canvas shows: a board and the state of the person's hands. */
export interface View {
  readonly doc: Doc;
  readonly selection: ReadonlySet<RecordId>;
  readonly marks: ReadonlyMap<RecordId, FindingMark>;
  readonly editing: RecordId | null;
  readonly dropZone: RecordId | null;
  readonly readOnly: boolean;
  /** True while `doc` is the preview of a drag: then only flows that start, end or stand in the way where it happens are routed again. */
  readonly isPreview: boolean;
}

export interface Projection {
  readonly nodes: BoardFlowNode[];
  readonly edges: BoardFlowEdge[];
}

interface Drawn<V, T> {
  readonly view: V;
  readonly shown: T;
}

/** Makes the one projection from records to React Flow. It remembers the last result: what did not change stays the same object. */
export function createProjector(catalogue: Catalogue): (view: View) => Projection {
  let nodes = new Map<RecordId, Drawn<NodeView, BoardFlowNode>>();
  let edges = new Map<RecordId, Drawn<EdgeView, BoardFlowEdge>>();
  const router = createRouter();
  let routed: { readonly doc: Doc; readonly isPreview: boolean; readonly routes: Routes } | null = null;
  let last: Projection = { nodes: [], edges: [] };

  const drawNodes = (view: View): BoardFlowNode[] => {
    const next: typeof nodes = new Map();
    for (const record of view.doc.values()) {
      if (!isBoxed(record)) continue;
      const old = nodes.get(record.id);
      const want: NodeView = {
        record,
        mark: view.marks.get(record.id) ?? null,
        selected: view.selection.has(record.id),
        editing: view.editing === record.id,
        isDropTarget: view.dropZone === record.id,
        depth: record.type === "zone" ? zoneChain(view.doc, record).length : 0,
        readOnly: view.readOnly,
      };
      const same = old !== undefined && isSameView(old.view, want);
      next.set(record.id, same ? old : { view: want, shown: projectNode(want, old?.shown, catalogue) });
    }
    nodes = next;
    return keepList(last.nodes, next);
  };

  const drawEdges = (view: View): BoardFlowEdge[] => {
    const { doc, isPreview } = view;
    if (routed?.doc !== doc || routed.isPreview !== isPreview)
      routed = { doc, isPreview, routes: isPreview ? router.preview(doc) : router.route(doc) };
    const next: typeof edges = new Map();
    for (const [id, route] of routed.routes) {
      const record = doc.get(id);
      if (record?.type !== "edge") continue;
      const old = edges.get(id);
      const want: EdgeView = {
        record,
        course: old !== undefined && isSameData(old.view.course, route) ? old.view.course : route,
        fromName: endName(doc, record.from, catalogue),
        toName: endName(doc, record.to, catalogue),
        selected: view.selection.has(id),
        editing: view.editing === id,
      };
      const same = old !== undefined && isSameView(old.view, want);
      next.set(id, same ? old : { view: want, shown: projectEdge(want, catalogue) });
    }
    edges = next;
    return keepList(last.edges, next);
  };

  return (view) => {
    last = { nodes: drawNodes(view), edges: drawEdges(view) };
    return last;
  };
}

function isSameView<V extends object>(a: V, b: V): boolean {
  for (const key of Object.keys(b) as (keyof V)[]) if (a[key] !== b[key]) return false;
  return true;
}

/** The old array when its items are the same ones in the same order. */
function keepList<V, T>(old: T[], drawn: ReadonlyMap<RecordId, Drawn<V, T>>): T[] {
  const list = [...drawn.values()].map((each) => each.shown);
  return list.length === old.length && list.every((each, i) => each === old[i]) ? old : list;
}
