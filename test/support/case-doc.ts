import { readFileSync } from "node:fs";
import { type Doc, docOf } from "../../core/model/doc.ts";
import type { Flow } from "../../core/model/kinds.ts";
import type { Brief } from "../../core/model/records/brief.ts";
import type { PropValue } from "../../core/model/stencil.ts";

interface CaseBoard {
  readonly id: string;
  readonly title: string;
  readonly brief: Brief;
  readonly nodes: readonly {
    readonly id: string;
    readonly type: string;
    readonly name: string;
    readonly props: Props;
  }[];
  readonly edges: readonly { readonly from: string; readonly to: string; readonly kind: Flow; readonly props: Props }[];
}

type Props = Readonly<Record<string, PropValue>>;

const cases = JSON.parse(
  readFileSync(new URL("../fixtures/cases.json", import.meta.url), "utf8"),
) as readonly CaseBoard[];

/** Ids of the reference boards. */
export const caseIds: readonly string[] = cases.map((board) => board.id);

/** A reference board as records, without positions. */
export function caseDoc(id: string): Doc {
  const board = cases.find((candidate) => candidate.id === id);
  if (board === undefined) throw new Error(`there is no reference board ${id}`);
  const place = { x: 0, y: 0, w: 184, h: 64, zone: null };
  return docOf([
    { type: "board", id: "board", title: board.title, stage: "production" },
    { type: "brief", id: "brief", ...board.brief },
    ...board.nodes.map(({ type, ...node }) => ({ ...node, ...place, type: "node" as const, kind: type })),
    ...board.edges.map(({ kind, ...edge }, n) => ({ ...edge, type: "edge" as const, id: `edge-${n + 1}`, flow: kind })),
  ]);
}
