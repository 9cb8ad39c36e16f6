import { type Doc, docOf } from "../../../core/model/doc.ts";
import { type BoardGraph, graphOf } from "../../../core/model/graph.ts";
import type { Flow } from "../../../core/model/kinds.ts";
import type { BriefRecord } from "../../../core/model/records/brief.ts";
import type { EdgeRecord } from "../../../core/model/records/edge.ts";
import type { NodeRecord } from "../../../core/model/records/node.ts";

type Props = NodeRecord["props"];

export const node = (id: string, kind: string, props: Props = {}): NodeRecord => ({
  type: "node",
  id,
  kind,
  name: id,
  props,
  x: 0,
  y: 0,
  w: 184,
  h: 64,
  zone: null,
});

export const edge = (from: string, to: string, props: Props = {}, flow: Flow = "request"): EdgeRecord => ({
  type: "edge",
  id: `${from}-${flow}-${to}`,
  from,
  to,
  flow,
  props,
});

export const boardOf = (
  nodes: readonly NodeRecord[],
  edges: readonly EdgeRecord[],
  constraints: BriefRecord["constraints"] = {},
): Doc => docOf([{ type: "brief", id: "brief", constraints }, ...nodes, ...edges]);

export const sketch = (...args: Parameters<typeof boardOf>): BoardGraph => graphOf(boardOf(...args));
