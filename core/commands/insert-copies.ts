import type { Draft } from "../model/draft.ts";
import type { RecordId } from "../model/records.ts";
import type { CommandEnv } from "./define-command.ts";
import type { Piece } from "./fragment.ts";
import { type Shift, tidyCoordinate } from "./shift-records.ts";

/** Where copies go: how far from their originals, and the zone of those that were in no copied zone. */
export interface CopyTarget {
  readonly shift: Shift;
  readonly zoneOf: (original: Piece) => RecordId | null;
}

/** Adds copies of pieces under new ids, connected among themselves as the originals are; copies are not locked. */
export function insertCopies(draft: Draft, pieces: readonly Piece[], target: CopyTarget, env: CommandEnv): void {
  const ids = new Map<RecordId, RecordId>();
  const ordered = [
    ...pieces.filter((piece) => piece.type !== "edge"),
    ...pieces.filter((piece) => piece.type === "edge"),
  ];
  const taken = new Map(draft.doc);
  for (const piece of ordered) {
    const id = env.newId(taken, piece.type === "node" ? piece.kind : piece.type);
    taken.set(id, { ...piece, id });
    ids.set(piece.id, id);
  }
  for (const piece of ordered) draft.put(copyOf(piece, ids, target));
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
      const { route, ...edge } = piece;
      const ends = { id, from: renamed(piece.from), to: renamed(piece.to) };
      return route === undefined ? { ...edge, ...ends } : { ...edge, ...ends, route: route.map(moved) };
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
      return { ...unlocked(piece), ...moved(piece), id };
  }
}

function unlocked<T extends { readonly locked?: boolean | undefined }>({ locked: _locked, ...rest }: T) {
  return rest;
}
