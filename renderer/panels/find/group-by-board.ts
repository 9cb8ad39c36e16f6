import type { SearchHit } from "../../../preload/contract/boards.ts";

/** The hits of one board. */
export interface BoardHits {
  readonly board: string;
  readonly title: string;
  readonly updatedAt: string;
  readonly binned: boolean;
  readonly hits: readonly SearchHit[];
}

/** Hits under their boards: a board stands where its best hit does. */
export function groupByBoard(hits: readonly SearchHit[]): readonly BoardHits[] {
  const groups = new Map<string, SearchHit[]>();
  for (const hit of hits) {
    const own = groups.get(hit.board);
    if (own === undefined) groups.set(hit.board, [hit]);
    else own.push(hit);
  }
  return [...groups.values()].flatMap((own) => {
    const [first] = own;
    if (first === undefined) return [];
    const { board, title, updatedAt, binned } = first;
    return [{ board, title, updatedAt, binned, hits: own }];
  });
}
