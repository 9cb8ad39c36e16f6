import { endName } from "../../../core/model/component-name.ts";
import { decisionsAbout } from "../../../core/model/decisions-about.ts";
import { type Doc, getRecord } from "../../../core/model/doc.ts";
import type { RecordId } from "../../../core/model/records.ts";
import { isSameData } from "../../../core/model/same.ts";
import type { Catalogue } from "../../../core/model/stencil.ts";
import type { Routes } from "../../../core/routing/router.ts";
import { isBoxed, zoneChain } from "./boxes.ts";
import type { FindingMark } from "./finding-marks.ts";
import type { BoardFlowEdge, BoardFlowNode } from "./flow-types.ts";
import { type EdgeView, projectEdge } from "./project-edge.ts";
import { type NodeView, projectNode } from "./project-node.ts";
import { standIn } from "./stand-in.ts";

/** What the canvas shows: a board with the courses of its flows, and the state of the person's hands. */
export interface View {
  readonly doc: Doc;
  readonly courses: Routes;
  readonly selection: ReadonlySet<RecordId>;
  readonly marks: ReadonlyMap<RecordId, FindingMark>;
  readonly editing: RecordId | null;
  readonly dropZone: RecordId | null;
  readonly readOnly: boolean;
  /** Records to mount, in paint order, or null for all. */
  readonly mounted: readonly RecordId[] | null;
  /** Whether the picture draws what is mounted. */
  readonly ghosts: boolean;
  /** What steps back because its plane is off. */
  readonly dimmed: ReadonlySet<RecordId>;
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
  let last: Projection = { nodes: [], edges: [] };

  const drawNodes = (view: View): void => {
    const next: typeof nodes = new Map();
    const decisions = decisionsAbout(view.doc);
    for (const id of view.mounted ?? view.doc.keys()) {
      const record = view.doc.get(id);
      if (!isBoxed(record)) continue;
      const old = nodes.get(id);
      const editing = view.editing === id;
      const want: NodeView = {
        record,
        mark: view.marks.get(id) ?? null,
        decisions: decisions.get(id)?.length ?? 0,
        selected: view.selection.has(id),
        editing,
        isDropTarget: view.dropZone === id,
        asset: record.type === "image" ? getRecord(view.doc, "asset", record.asset) : null,
        depth: record.type === "zone" ? zoneChain(view.doc, record).length : 0,
        readOnly: view.readOnly,
        dimmed: view.dimmed.has(id),
        // What is edited in place hides its text, so it is drawn here; a zone would cover what lies on it.
        ghost: view.ghosts && (!editing || record.type === "zone"),
      };
      const same = old !== undefined && isSameView(old.view, want);
      next.set(id, same ? old : { view: want, shown: projectNode(want, old?.shown, catalogue) });
    }
    nodes = next;
  };

  const drawEdges = (view: View): void => {
    const { doc } = view;
    const next: typeof edges = new Map();
    for (const id of view.mounted ?? view.courses.keys()) {
      const [record, route] = [doc.get(id), view.courses.get(id)];
      if (record?.type !== "edge" || route === undefined) continue;
      const old = edges.get(id);
      const want: EdgeView = {
        record,
        course: old !== undefined && isSameData(old.view.course, route) ? old.view.course : route,
        fromName: endName(doc, record.from, catalogue),
        toName: endName(doc, record.to, catalogue),
        selected: view.selection.has(id),
        editing: view.editing === id,
        ghost: view.ghosts,
        dimmed: view.dimmed.has(id),
      };
      const same = old !== undefined && isSameView(old.view, want);
      next.set(id, same ? old : { view: want, shown: projectEdge(want, catalogue) });
    }
    edges = next;
  };

  return (view) => {
    drawNodes(view);
    drawEdges(view);
    last = {
      nodes: keepList(last.nodes, [...shownOf(nodes), ...standIns(view, nodes, edges)]),
      edges: keepList(last.edges, shownOf(edges)),
    };
    return last;
  };
}

const shownOf = <V, T>(drawn: ReadonlyMap<RecordId, Drawn<V, T>>): T[] => [...drawn.values()].map(({ shown }) => shown);

/** React Flow draws a flow only when it knows both ends, so ends that are not mounted get a hidden stand-in. */
function standIns(
  { doc, mounted }: View,
  nodes: ReadonlyMap<RecordId, unknown>,
  edges: ReadonlyMap<RecordId, Drawn<EdgeView, BoardFlowEdge>>,
): readonly BoardFlowNode[] {
  if (mounted === null) return [];
  const ends = new Set([...edges.values()].flatMap(({ view }) => [view.record.from, view.record.to]));
  return [...ends].flatMap((id) => {
    const record = doc.get(id);
    return nodes.has(id) || record?.type !== "node" ? [] : [standIn(record)];
  });
}

function isSameView<V extends object>(a: V, b: V): boolean {
  for (const key of Object.keys(b) as (keyof V)[]) if (a[key] !== b[key]) return false;
  return true;
}

/** The old array when its items are the same ones in the same order. */
const keepList = <T>(old: T[], list: T[]): T[] =>
  list.length === old.length && list.every((each, i) => each === old[i]) ? old : list;
