import { boundsOf } from "../../core/model/bounds.ts";
import { changedKeys } from "../../core/model/changed-keys.ts";
import { type Doc, getRecord, listRecords } from "../../core/model/doc.ts";
import type { Box } from "../../core/model/records/fields.ts";
import type { ZoneRecord } from "../../core/model/records/zone.ts";
import type { RecordId } from "../../core/model/records.ts";
import type { Routes } from "../../core/routing/router.ts";
import { type BoxGrid, createBoxGrid } from "./box-grid.ts";
import { boxPiece, byPaintOrder, flowPiece, isPictured, isWithin, type Piece, partsOf } from "./piece.ts";

/** What a change of the board did to the picture. */
export interface PictureChange {
  /** Records that look different, came or went. */
  readonly ids: ReadonlySet<RecordId>;
  /** Where pieces with a box look different, board px. */
  readonly boxes: readonly Box[];
  /** Where flows do, stretch by stretch. */
  readonly lines: readonly Box[];
}

/** The drawn pieces of a board and where they are. It follows the board record by record: what did not change is not touched. */
export interface Picture {
  /** Takes over a board and the courses of its flows. */
  sync(doc: Doc, courses: Routes): void;
  /** What looks different since this was asked last. */
  takeChange(): PictureChange;
  /** Counts the states of the picture. */
  version(): number;
  /** The box around all pieces, or null when there are none. */
  bounds(): Box | null;
  /** All pieces in paint order. */
  all(): readonly Piece[];
  get(id: RecordId): Piece | null;
  /** The pieces that meet an area, in paint order. */
  near(area: Box): readonly Piece[];
}

/** A picture with nothing in it. */
export function createPicture(): Picture {
  const pieces = new Map<RecordId, Piece>();
  const grid = createBoxGrid();
  /** Pieces that went elsewhere since the grid was asked last: frames of a drag seldom ask. */
  const unfiled = new Set<RecordId>();
  let nextRank = 0;
  let version = 0;
  let change = nothingChanged();
  let sorted: readonly Piece[] | null = null;
  let bounds: Box | null | undefined;
  let synced: Synced = { doc: new Map(), courses: new Map() };

  const touch = (): void => {
    version += 1;
    sorted = null;
    bounds = undefined;
  };
  const note = (piece: Piece): void => {
    (piece.sort === "box" ? change.boxes : change.lines).push(...partsOf(piece));
  };
  const put = (piece: Piece, old: Piece | undefined): void => {
    touch();
    pieces.set(piece.id, piece);
    unfiled.add(piece.id);
    change.ids.add(piece.id);
    if (old !== undefined) note(old);
    note(piece);
  };
  const drop = (old: Piece): void => {
    touch();
    pieces.delete(old.id);
    grid.remove(old.id);
    unfiled.delete(old.id);
    change.ids.add(old.id);
    note(old);
  };
  const filed = (): BoxGrid => {
    for (const id of unfiled) {
      const piece = pieces.get(id);
      if (piece !== undefined) grid.put(id, piece.box);
    }
    unfiled.clear();
    return grid;
  };
  /** Draws a record as it is now; one that did not change stays as it was drawn. */
  const draw = (id: RecordId): void => {
    const old = pieces.get(id);
    const next = pieceOf(synced, id, old?.rank ?? nextRank);
    if (next === null) {
      if (old !== undefined) drop(old);
      return;
    }
    if (old !== undefined && isSamePiece(old, next)) return;
    if (old === undefined) nextRank += 1;
    put(next, old);
  };
  return {
    get: (id) => pieces.get(id) ?? null,
    sync: (doc, courses) => {
      const ids = new Set([...changedKeys(synced.doc, doc), ...changedKeys(synced.courses, courses)]);
      const before = synced.doc;
      synced = { doc, courses };
      for (const id of ids) draw(id);
      const isZone = (id: RecordId): boolean => before.get(id)?.type === "zone" || doc.get(id)?.type === "zone";
      if ([...ids].some(isZone)) for (const { id } of listRecords(doc, "zone")) draw(id);
    },
    takeChange: () => {
      const taken = change;
      change = nothingChanged();
      return taken;
    },
    version: () => version,
    bounds: () => (bounds ??= boundsOf([...pieces.values()].map(({ box }) => box))),
    all: () => (sorted ??= [...pieces.values()].sort(byPaintOrder)),
    near: (area) =>
      filed()
        .near(area)
        .flatMap((id) => pieces.get(id) ?? [])
        .filter((piece) => isWithin(piece, area))
        .sort(byPaintOrder),
  };
}

/** The board that is drawn. */
interface Synced {
  readonly doc: Doc;
  readonly courses: Routes;
}

function pieceOf({ doc, courses }: Synced, id: RecordId, rank: number): Piece | null {
  const record = doc.get(id);
  if (record === undefined || !isPictured(record)) return null;
  if (record.type !== "edge")
    return boxPiece(record, {
      rank,
      nesting: record.type === "zone" ? nestingOf(doc, record) : 0,
      asset: record.type === "image" ? getRecord(doc, "asset", record.asset) : null,
    });
  const course = courses.get(id);
  return course === undefined ? null : flowPiece(record, course, rank);
}

const isSamePiece = (a: Piece, b: Piece): boolean =>
  a.record === b.record && a.level === b.level && (a.sort !== "flow" || b.sort !== "flow" || a.course === b.course);

interface Change {
  readonly ids: Set<RecordId>;
  readonly boxes: Box[];
  readonly lines: Box[];
}

const nothingChanged = (): Change => ({ ids: new Set(), boxes: [], lines: [] });

function nestingOf(doc: Doc, zone: ZoneRecord): number {
  const seen = new Set<RecordId>();
  for (let at = zone.parent; at !== null && !seen.has(at); ) {
    seen.add(at);
    const around = doc.get(at);
    at = around?.type === "zone" ? around.parent : null;
  }
  return seen.size + 1;
}
