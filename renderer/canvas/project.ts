import type { Doc } from "../../core/model/doc.ts";
import type { RecordId } from "../../core/model/records.ts";
import { isSameData } from "../../core/model/same.ts";
import type { Catalogue } from "../../core/model/stencil.ts";
import { type Route, routeBoard } from "../../core/routing/route.ts";
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
  let courses: { readonly doc: Doc; readonly byId: ReadonlyMap<string, Route> } | null = null;
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
    if (courses?.doc !== view.doc) courses = { doc: view.doc, byId: routeBoard(view.doc) };
    const next: typeof edges = new Map();
    for (const record of view.doc.values()) {
      const course = record.type === "edge" ? courses.byId.get(record.id) : undefined;
      if (record.type !== "edge" || course === undefined) continue;
      const old = edges.get(record.id);
      const want: EdgeView = {
        record,
        course: old !== undefined && isSameData(old.view.course, course) ? old.view.course : course,
        fromName: endName(view.doc, record.from, catalogue),
        toName: endName(view.doc, record.to, catalogue),
        selected: view.selection.has(record.id),
        editing: view.editing === record.id,
      };
      const same = old !== undefined && isSameView(old.view, want);
      next.set(record.id, same ? old : { view: want, shown: projectEdge(want, catalogue) });
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
