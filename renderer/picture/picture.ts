import { type Doc, getRecord } from "../../core/model/doc.ts";
import type { Box } from "../../core/model/records/fields.ts";
import type { ZoneRecord } from "../../core/model/records/zone.ts";
import type { RecordId } from "../../core/model/records.ts";
import type { Routes } from "../../core/routing/router.ts";
import { unionOf } from "../../core/scene/bounds.ts";
import { createBoxGrid } from "./box-grid.ts";
import { boxPiece, byPaintOrder, flowPiece, isPictured, isWithin, type Piece } from "./piece.ts";

/** What a change of the board did to the picture. */
export interface PictureChange {
  /** Records that look different, came or went. */
  readonly ids: ReadonlySet<RecordId>;
  /** The areas that look different, board px. */
  readonly areas: readonly Box[];
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
  let nextRank = 0;
  let version = 0;
  let change: Change = { ids: new Set(), areas: [] };
  let sorted: readonly Piece[] | null = null;
  let bounds: Box | null | undefined;

  const touch = (): void => {
    version += 1;
    sorted = null;
    bounds = undefined;
  };
  const put = (piece: Piece, old: Piece | undefined): void => {
    touch();
    pieces.set(piece.id, piece);
    grid.put(piece.id, piece.box);
    change.ids.add(piece.id);
    if (old !== undefined) change.areas.push(old.box);
    change.areas.push(piece.box);
  };
  const drop = (old: Piece): void => {
    touch();
    pieces.delete(old.id);
    grid.remove(old.id);
    change.ids.add(old.id);
    change.areas.push(old.box);
  };
  return {
    get: (id) => pieces.get(id) ?? null,
    sync: (doc, courses) => {
      let seen = 0;
      for (const record of doc.values()) {
        if (!isPictured(record)) continue;
        const old = pieces.get(record.id);
        if (record.type === "edge") {
          const course = courses.get(record.id);
          if (course === undefined) continue;
          seen += 1;
          if (old?.sort === "flow" && old.record === record && old.course === course) continue;
          put(flowPiece(record, course, old?.rank ?? nextRank++), old);
          continue;
        }
        seen += 1;
        if (old?.record === record && record.type !== "zone") continue;
        const next = boxPiece(record, {
          rank: old?.rank ?? nextRank++,
          nesting: record.type === "zone" ? nestingOf(doc, record) : 0,
          asset: record.type === "image" ? getRecord(doc, "asset", record.asset) : null,
        });
        if (old?.record !== record || old.level !== next.level) put(next, old);
      }
      if (seen < pieces.size) {
        for (const piece of [...pieces.values()]) {
          const stays = piece.sort === "flow" ? courses.has(piece.id) && doc.has(piece.id) : doc.has(piece.id);
          if (!stays) drop(piece);
        }
      }
    },
    takeChange: () => {
      const taken = change;
      change = { ids: new Set(), areas: [] };
      return taken;
    },
    version: () => version,
    bounds: () => (bounds ??= unionOf([...pieces.values()].map(({ box }) => box))),
    all: () => (sorted ??= [...pieces.values()].sort(byPaintOrder)),
    near: (area) =>
      grid
        .near(area)
        .flatMap((id) => pieces.get(id) ?? [])
        .filter((piece) => isWithin(piece, area))
        .sort(byPaintOrder),
  };
}

interface Change {
  readonly ids: Set<RecordId>;
  readonly areas: Box[];
}

function nestingOf(doc: Doc, zone: ZoneRecord): number {
  const seen = new Set<RecordId>();
  for (let at = zone.parent; at !== null && !seen.has(at); ) {
    seen.add(at);
    const around = doc.get(at);
    at = around?.type === "zone" ? around.parent : null;
  }
  return seen.size + 1;
}
