import type { Box } from "../../../core/model/records/fields.ts";
import type { RecordId } from "../../../core/model/records.ts";
import { growBox } from "../../../core/scene/bounds.ts";
import type { Theme } from "../../../core/scene/display-list.ts";
import type { BoardLook } from "../../picture/paint-board.ts";
import type { Picture } from "../../picture/picture.ts";
import { LOOK_REACH } from "./painted-region.ts";

/** How the board looks, and whether a gesture is under way. */
export interface CanvasLook extends BoardLook {
  readonly theme: Theme;
  readonly inGesture: boolean;
}

/** What another look changes. */
export interface LookChange {
  /** Where something got or lost a ring, or has another badge or none; board px. */
  readonly areas: readonly Box[];
  /** Components that had no badge and have one now. */
  readonly badges: readonly RecordId[];
}

/** What another look changes on a drawing, or that all of it changes. */
export function lookChange(before: CanvasLook, after: CanvasLook, picture: Picture): LookChange | "all" {
  const hasBadges = before.marks.size > 0;
  if (before.theme !== after.theme || before.hints !== after.hints || before.dimmed !== after.dimmed) return "all";
  if (hasBadges && before.steady !== after.steady) return "all";
  const ringed = [...before.selection, ...after.selection].filter(
    (id) => before.selection.has(id) !== after.selection.has(id),
  );
  if (before.marks === after.marks) return { areas: boxesOf(ringed, picture), badges: [] };
  const otherwise = [...before.marks.keys()].filter((id) => before.marks.get(id) !== after.marks.get(id));
  const badges = [...after.marks.keys()].filter((id) => !before.marks.has(id));
  return { areas: boxesOf([...ringed, ...otherwise], picture), badges };
}

/** A box with all that rings, halos and badges add to it. */
export const withReach = (box: Box): Box => growBox(box, LOOK_REACH);

/** What some pieces cover, with their rings and badges; those that are not drawn are left out. */
export const boxesOf = (ids: Iterable<RecordId>, picture: Picture): readonly Box[] =>
  [...ids].flatMap((id) => {
    const piece = picture.get(id);
    return piece === null ? [] : [withReach(piece.box)];
  });
