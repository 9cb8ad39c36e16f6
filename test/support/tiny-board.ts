import { type Doc, docOf } from "../../core/model/doc.ts";
import { isFlow, type Stage } from "../../core/model/kinds.ts";
import type { Brief } from "../../core/model/records/brief.ts";
import type { EdgeRecord } from "../../core/model/records/edge.ts";
import type { NodeRecord } from "../../core/model/records/node.ts";
import type { PropValue } from "../../core/model/stencil.ts";

/** What a tiny board says beside its drawing. */
export interface TinyBoardSettings {
  readonly brief?: Brief;
  readonly stage?: Stage;
}

const TOKEN =
  /\s*(?:-(?<flow>[a-z]+)(?:\{(?<edgeProps>[^}]*)\})?->|(?<id>[\w+]+)(?::(?<kind>[a-z-]+))?(?:\{(?<nodeProps>[^}]*)\})?)/y;

/**
 * A board in one line: `app:app-service -request-> model:ranker{p99Ms=5}; app -event{async}-> log:prediction-log`.
 * A component is declared once with its kind; `name=` names it, a bare property is true; edge ids are `from-flow-to`.
 */
export function tinyBoard(text: string, settings: TinyBoardSettings = {}): Doc {
  const nodes = new Map<string, NodeRecord>();
  const edges: EdgeRecord[] = [];
  for (const chain of text.split(/;|\n/)) if (chain.trim() !== "") readChain(chain.trim(), nodes, edges);
  return docOf([
    { type: "board", id: "board", title: "Tiny", stage: settings.stage ?? "production" },
    { type: "brief", id: "brief", ...settings.brief },
    ...nodes.values(),
    ...edges,
  ]);
}

function readChain(chain: string, nodes: Map<string, NodeRecord>, edges: EdgeRecord[]): void {
  let before: string | null = null;
  let link: { readonly flow: string; readonly props: Props } | null = null;
  TOKEN.lastIndex = 0;
  while (TOKEN.lastIndex < chain.length) {
    const token = TOKEN.exec(chain)?.groups;
    if (token === undefined) throw new Error(`"${chain}" is not a chain of components`);
    if (token.flow !== undefined) {
      link = { flow: token.flow, props: readProps(token.edgeProps ?? "") };
      continue;
    }
    const id = token.id ?? "";
    if (token.kind !== undefined) declare(nodes, id, token.kind, readProps(token.nodeProps ?? ""));
    if (!nodes.has(id)) throw new Error(`"${id}" in "${chain}" has no kind`);
    if (before !== null && link !== null) edges.push(toEdge(before, id, link));
    before = id;
    link = null;
  }
}

type Props = Readonly<Record<string, PropValue>>;

function declare(nodes: Map<string, NodeRecord>, id: string, kind: string, props: Props): void {
  if (nodes.has(id)) throw new Error(`"${id}" is declared twice`);
  const { name, ...rest } = props;
  const place = { x: nodes.size * 240, y: 0, w: 184, h: 64, zone: null };
  nodes.set(id, { type: "node", id, kind, name: name === undefined ? "" : String(name), props: rest, ...place });
}

function toEdge(from: string, to: string, link: { readonly flow: string; readonly props: Props }): EdgeRecord {
  if (!isFlow(link.flow)) throw new Error(`"${link.flow}" is no flow`);
  return { type: "edge", id: `${from}-${link.flow}-${to}`, from, to, flow: link.flow, props: link.props };
}

function readProps(text: string): Props {
  const entries = text.split(",").flatMap((part) => {
    const [key = "", value] = part.trim().split("=");
    return key === "" ? [] : [[key, readValue(value)] as const];
  });
  return Object.fromEntries(entries);
}

function readValue(value: string | undefined): PropValue {
  if (value === undefined || value === "true") return true;
  if (value === "false") return false;
  return Number.isNaN(Number(value)) ? value : Number(value);
}
