/** A reference board as it is recorded in the fixture. */
export interface CaseBoard {
  readonly id: string;
  readonly title: string;
  readonly brief: object;
  readonly nodes: readonly {
    readonly id: string;
    readonly type: string;
    readonly name: string;
    readonly props: object;
  }[];
  readonly edges: readonly {
    readonly from: string;
    readonly to: string;
    readonly kind: string;
    readonly props: object;
  }[];
}

/** A reference board in the hand-written form of a board file. */
export function toBoardFile({ title, brief, nodes, edges }: CaseBoard): object {
  return {
    format: "loopboard",
    version: 1,
    title,
    stage: "production",
    brief,
    nodes: nodes.map(({ type, ...node }) => ({ ...node, kind: type })),
    edges: edges.map(({ kind, ...edge }) => ({ ...edge, flow: kind })),
  };
}
