import { findAsset } from "../model/assets.ts";
import type { Draft } from "../model/draft.ts";
import type { NoteRecord } from "../model/records/note.ts";
import type { RecordId } from "../model/records.ts";
import type { CommandEnv } from "./define-command.ts";
import type { Piece } from "./fragment.ts";
import { type Shift, tidyCoordinate } from "./shift-records.ts";

/** Where copies go: how far from their originals, and the zone of those that were in no copied zone. */
export interface CopyTarget {
  readonly shift: Shift;
  readonly zoneOf: (original: Piece) => RecordId | null;
}

/** Adds copies of pieces under new ids, connected among themselves as the originals are; copies are not locked, and pictures whose bytes are on the board share them. */
export function insertCopies(draft: Draft, pieces: readonly Piece[], target: CopyTarget, env: CommandEnv): void {
  const ids = new Map<RecordId, RecordId>();
  const ordered = [
    ...pieces.filter((piece) => piece.type !== "edge"),
    ...pieces.filter((piece) => piece.type === "edge"),
  ];
  const taken = new Map(draft.doc);
  for (const piece of ordered) {
    const known = piece.type === "asset" ? findAsset(draft.doc, piece) : null;
    if (known !== null) {
      ids.set(piece.id, known.id);
      continue;
    }
    const id = env.newId(taken, piece.type === "node" ? piece.kind : piece.type);
    taken.set(id, { ...piece, id });
    ids.set(piece.id, id);
  }
  for (const piece of ordered) {
    const copy = copyOf(piece, ids, target);
    if (copy.type !== "asset" || !draft.doc.has(copy.id)) draft.put(copy);
  }
}

/** A note stays pinned to what was copied with it, and to nothing else. */
function pinnedAs({ about, ...note }: NoteRecord, ids: ReadonlyMap<RecordId, RecordId>): NoteRecord {
  const copy = about === undefined ? undefined : ids.get(about);
  return copy === undefined ? note : { ...note, about: copy };
}

function copyOf(piece: Piece, ids: ReadonlyMap<RecordId, RecordId>, { shift, zoneOf }: CopyTarget): Piece {
  const renamed = (id: RecordId): RecordId => ids.get(id) ?? id;
  const moved = (point: { readonly x: number; readonly y: number }) => ({
    x: tidyCoordinate(point.x + shift.dx),
    y: tidyCoordinate(point.y + shift.dy),
  });
  const id = renamed(piece.id);
  switch (piece.type) {
    case "edge": {
      const { route, bends, ...edge } = piece;
      return {
        ...edge,
        id,
        from: renamed(piece.from),
        to: renamed(piece.to),
        ...(route === undefined ? {} : { route: route.map(moved) }),
        ...(bends === undefined ? {} : { bends: bends.map(moved) }),
      };
    }
    case "node": {
      return {
        ...unlocked(piece),
        ...moved(piece),
        id,
        zone: piece.zone === null ? zoneOf(piece) : renamed(piece.zone),
      };
    }
    case "zone":
      return {
        ...unlocked(piece),
        ...moved(piece),
        id,
        parent: piece.parent === null ? zoneOf(piece) : renamed(piece.parent),
      };
    case "note":
      return pinnedAs({ ...unlocked(piece), ...moved(piece), id }, ids);
    case "image":
      return { ...unlocked(piece), ...moved(piece), id, asset: renamed(piece.asset) };
    case "stroke":
      return { ...unlocked(piece), ...moved(piece), id };
    case "asset":
      return { ...piece, id };
  }
}

function unlocked<T extends { readonly locked?: boolean | undefined }>({ locked: _locked, ...rest }: T) {
  return rest;
}
