import { boundsOf } from "../../../core/model/bounds.ts";
import type { Point } from "../../../core/model/records/fields.ts";
import type { RecordId } from "../../../core/model/records.ts";
import { paintBoard } from "../../picture/paint-board.ts";
import type { Picture } from "../../picture/picture.ts";
import { byPaintOrder, isWithin, type Piece } from "../../picture/piece.ts";
import { areaOf } from "../view/view-state.ts";
import type { Frame } from "../view/viewport-for.ts";
import { fitCanvas, sheetOn } from "./bitmap.ts";
import { jointShift } from "./joint-shift.ts";
import { type CanvasLook, withReach } from "./look-change.ts";
import { cornerOf, holdsAll, type Region, regionFor } from "./painted-region.ts";

/** The bitmap with what a gesture moves. */
export interface LiveBitmap {
  /** Shows some pieces of the picture; what only went elsewhere as a whole is not painted again. */
  show(lifted: ReadonlySet<RecordId>, frame: Frame | null, look: CanvasLook | null): void;
}

/** What is on the bitmap. */
interface Painted {
  readonly lifted: ReadonlySet<RecordId>;
  readonly look: CanvasLook;
  readonly pieces: ReadonlyMap<RecordId, Piece>;
  readonly region: Region;
}

/** Paints pieces of a picture on a canvas element no larger than they are. */
export function createLiveBitmap(canvas: HTMLCanvasElement, picture: Picture): LiveBitmap {
  let painted: Painted | null = null;
  const paint = (lifted: ReadonlySet<RecordId>, frame: Frame, look: CanvasLook): Painted | null => {
    const pieces = [...lifted].flatMap((id) => picture.get(id) ?? []);
    const region = regionFor(frame, boundsOf(pieces.map(({ box }) => box)), window.devicePixelRatio);
    if (region === null) return null;
    fitCanvas(canvas, region);
    const sheet = sheetOn(canvas, region, look.theme);
    const seen = withReach(region.box);
    if (sheet !== null) paintBoard(pieces.filter((piece) => isWithin(piece, seen)).sort(byPaintOrder), look, sheet);
    return { lifted, look, pieces: new Map(pieces.map((piece) => [piece.id, piece])), region };
  };
  return {
    show: (lifted, frame, look) => {
      if (frame === null || look === null || lifted.size === 0) {
        canvas.hidden = true;
        painted = null;
        return;
      }
      const kept = painted === null ? null : movedRegion(painted, { lifted, frame, look }, picture);
      if (kept === null) painted = paint(lifted, frame, look);
      const region = kept ?? painted?.region;
      canvas.hidden = region === undefined;
      if (region === undefined) return;
      const { x, y } = cornerOf(region, frame);
      canvas.style.transform = `translate(${x}px, ${y}px)`;
    },
  };
}

interface Wanted {
  readonly lifted: ReadonlySet<RecordId>;
  readonly frame: Frame;
  readonly look: CanvasLook;
}

/** Where the bitmap can be shown as it was painted, or null when it must be painted again. */
function movedRegion(painted: Painted, { lifted, frame, look }: Wanted, picture: Picture): Region | null {
  const { region, pieces } = painted;
  if (painted.lifted.size !== lifted.size || region.zoom !== frame.zoom || region.screen !== window.devicePixelRatio)
    return null;
  if (!looksAlike(painted.look, look)) return null;
  const shift = jointShift(pieces, picture);
  if (shift === null) return null;
  const moved = { ...region, box: movedBy(region.box, shift) };
  const bounds = boundsOf([...lifted].flatMap((id) => picture.get(id)?.box ?? []));
  return holdsAll(moved, areaOf(frame), bounds) ? moved : null;
}

const looksAlike = (a: CanvasLook, b: CanvasLook): boolean =>
  a.theme === b.theme &&
  a.selection === b.selection &&
  a.marks === b.marks &&
  a.steady === b.steady &&
  a.hints === b.hints;

const movedBy = <B extends Point>(box: B, { x, y }: Point): B => ({ ...box, x: box.x + x, y: box.y + y });
