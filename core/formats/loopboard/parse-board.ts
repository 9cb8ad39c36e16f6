import { quickPlace } from "../../layout/quick-place.ts";
import { type Doc, docOf } from "../../model/doc.ts";
import { migrateFile } from "../../model/migrations/migrate-file.ts";
import type { FileObject } from "../../model/migrations/run-migrations.ts";
import { propIndexOf } from "../../model/prop-problem.ts";
import type { BoardRecord } from "../../model/records/board.ts";
import type { EdgeRecord } from "../../model/records/edge.ts";
import type { NodeRecord } from "../../model/records/node.ts";
import type { AnyRecord, RecordId } from "../../model/records.ts";
import type { Catalogue } from "../../model/stencil.ts";
import { describeValue } from "../../model/value-words.ts";
import { checkReferences, collectIds } from "./check-references.ts";
import { badFile } from "./file-problem.ts";
import { type BoardFile, fileSchema, LIST_SCHEMAS } from "./file-schema.ts";
import { freshIds } from "./fresh-ids.ts";
import { readJson } from "./read-json.ts";
import { schemaProblem } from "./schema-problem.ts";
import { type ReadContext, toEdge, toNode } from "./to-components.ts";
import { toPictures } from "./to-pictures.ts";
import { toNotes, toZones } from "./to-places.ts";
import { toRemarks } from "./to-remarks.ts";

/** The stencils, and the name of the file for messages. */
export interface ParseOptions {
  readonly catalogue: Catalogue;
  readonly file: string;
}

/** A board read from a file. */
export interface ParsedBoard {
  readonly doc: Doc;
  /** Components that came without a position; they stand in rough rows below those that have one. */
  readonly unplaced: readonly RecordId[];
  /** Whether no component had a position, so that a layout of the whole board destroys nothing that was placed by hand. */
  readonly needsLayout: boolean;
}

/** Most entries of one list of a file; flows may be twice as many. */
const MAX_ENTRIES = 20_000;

/** Text of a `.loopboard` file to a board. Throws `bad-file`, `newer-format` or `file-too-large`: all or nothing. */
export function parseBoard(text: string, { catalogue, file }: ParseOptions): ParsedBoard {
  const board = readFile(text, file);
  const ids = collectIds(board, file);
  checkReferences(board, file);
  const context: ReadContext = { file, catalogue, props: propIndexOf(catalogue), freshId: freshIds(ids) };
  const nodes = board.nodes.map((entry, index) => toNode(entry, index, context));
  const edges = board.edges.map((entry, index) => toEdge(entry, index, context));
  const unplaced = board.nodes.filter((entry) => entry.x === undefined).map((entry) => entry.id);
  const placed = placeRest(nodes, edges, new Set(unplaced));
  const zones = toZones(board.zones, placed);
  const notes = toNotes(board.notes, [...placed, ...zones], context.freshId);
  const remarks = toRemarks(board, context.freshId);
  const doc = docOf([
    toBoard(board),
    { type: "brief", id: "brief", ...board.brief },
    ...zones,
    ...placed,
    ...edges,
    ...notes,
    ...toPictures(board),
    ...remarks,
  ]);
  return { doc, unplaced, needsLayout: unplaced.length > 0 && unplaced.length === nodes.length };
}

function readFile(text: string, file: string): BoardFile {
  const json = readJson(text, file);
  if (typeof json !== "object" || json === null || Array.isArray(json))
    throw badFile(file, "the file", `must hold a board as an object in braces, not ${describeValue(json)}`);
  const { format } = json as FileObject;
  if (format !== "loopboard") {
    const found = format === undefined ? 'is missing; write "loopboard"' : describeFormat(format);
    throw badFile(file, "format", found);
  }
  const current = migrateFile(json as FileObject, file);
  checkCounts(current, file);
  const parsed = fileSchema.safeParse(current);
  if (!parsed.success) throw schemaProblem(parsed.error.issues, current, file);
  return parsed.data;
}

const describeFormat = (format: unknown): string => `must be "loopboard", not ${describeValue(format)}`;

function checkCounts(json: FileObject, file: string): void {
  for (const list of Object.keys(LIST_SCHEMAS)) {
    const entries = json[list];
    const most = list === "edges" ? MAX_ENTRIES * 2 : MAX_ENTRIES;
    if (Array.isArray(entries) && entries.length > most)
      throw badFile(file, list, `has ${entries.length} entries; a board can hold at most ${most}`);
  }
}

function placeRest(
  nodes: readonly NodeRecord[],
  edges: readonly EdgeRecord[],
  unplaced: ReadonlySet<RecordId>,
): readonly NodeRecord[] {
  if (unplaced.size === 0) return nodes;
  const positions = quickPlace(new Map<RecordId, AnyRecord>([...nodes, ...edges].map((r) => [r.id, r])), unplaced);
  return nodes.map((node) => ({ ...node, ...positions.get(node.id) }));
}

function toBoard({ title, stage, scope, review }: BoardFile): BoardRecord {
  return {
    type: "board",
    id: "board",
    title: title ?? "Untitled",
    stage: stage ?? "design",
    ...(scope === undefined ? {} : { scope }),
    ...(review === undefined ? {} : { review }),
  };
}
