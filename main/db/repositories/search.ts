import { z } from "zod";
import { type Finder, finderOf, matchRecord } from "../../../core/find/match-record.ts";
import { parseQuery } from "../../../core/find/query.ts";
import { recordTexts } from "../../../core/find/record-texts.ts";
import { snippetOf } from "../../../core/find/snippet.ts";
import { recordSchema } from "../../../core/model/records.ts";
import type { SearchAnswer, SearchHit } from "../../../preload/contract/boards.ts";
import { catalogue } from "../../../stencils/catalogue.ts";
import { toFtsQuery } from "../fts-query.ts";
import type { ReadableDb } from "../handle.ts";
import { listRows, sql } from "../sql.ts";

/** What is looked for, and whether boards in the bin count. */
export interface SearchRequest {
  readonly query: string;
  readonly binned: boolean;
}

/** Most hits of one answer. */
export const MOST_HITS = 100;

/**
 * Where is looked first: titles, names of pieces, then kinds and properties, then everything. Each tier stops at its newest rows,
 * so that a word that is everywhere costs no more than a rare one.
 */
const TIERS = [
  { columns: "title", withKinds: false },
  { columns: "name", withKinds: false },
  { columns: "name kind property", withKinds: true },
  { columns: null, withKinds: true },
] as const;

const rowSchema = z.object({
  key: z.int(),
  board_id: z.string(),
  title: z.string(),
  updated_at: z.string(),
  binned: z.int(),
  body: z.string(),
});

type Row = z.infer<typeof rowSchema>;

interface Ranked {
  readonly hit: SearchHit;
  readonly rank: number;
}

/** Pieces of all boards that have every term, best first; any text may be asked for, and never throws. */
export function searchBoards(db: ReadableDb, request: SearchRequest): SearchAnswer {
  const finder = finderOf(catalogue, parseQuery(request.query));
  const found = new Map<number, Ranked>();
  let cut = false;
  for (const [tier, { columns, withKinds }] of TIERS.entries()) {
    const query = toFtsQuery(finder, columns, withKinds);
    if (query === null) break;
    const rows = listTier(db, query, request.binned);
    cut ||= rows.length > MOST_HITS;
    for (const row of rows.slice(0, MOST_HITS))
      if (!found.has(row.key)) found.set(row.key, toRanked(finder, row, tier));
    if (found.size >= MOST_HITS) break;
  }
  const ranked = [...found.values()].sort((a, b) => a.rank - b.rank || compareTimes(b.hit, a.hit));
  return { hits: ranked.slice(0, MOST_HITS).map(({ hit }) => hit), more: cut || ranked.length > MOST_HITS };
}

const listTier = (db: ReadableDb, query: string, binned: boolean): readonly Row[] =>
  listRows(
    db,
    rowSchema,
    sql`select key, searched.board_id, board.title, updated_at, binned_at is not null as binned, body
        from search
        cross join searched on key = search.rowid
        cross join board on board.id = searched.board_id
        cross join record on record.board_id = searched.board_id and record.id = searched.record_id
        where search match ${query} and (binned_at is null or ${binned ? 1 : 0})
        order by search.rowid desc
        limit ${MOST_HITS + 1}`,
  );

function toRanked(finder: Finder, row: Row, tier: number): Ranked {
  const record = recordSchema.parse(JSON.parse(row.body));
  const match = matchRecord(finder, record);
  const texts = recordTexts(record, catalogue);
  const shown = match?.text ?? texts[0] ?? { field: "note" as const, label: null, text: "" };
  const named = texts.find(({ field }) => field === "name" || field === "title");
  const hit: SearchHit = {
    board: row.board_id,
    title: row.title,
    updatedAt: row.updated_at,
    binned: row.binned === 1,
    record: record.id,
    type: record.type,
    kind: record.type === "node" ? record.kind : null,
    name: named?.text ?? null,
    field: shown.field,
    label: shown.label,
    snippet: snippetOf(shown.text, match?.ranges ?? []),
  };
  return { hit, rank: tier * 1000 + (match?.rank ?? 500) };
}

const compareTimes = (a: SearchHit, b: SearchHit): number =>
  a.updatedAt === b.updatedAt ? 0 : a.updatedAt < b.updatedAt ? -1 : 1;
