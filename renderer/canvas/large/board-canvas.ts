import type { RecordId } from "../../../core/model/records.ts";
import type { Picture } from "../../picture/picture.ts";
import type { Frame } from "../view/viewport-for.ts";
import { createLiveBitmap } from "./live-bitmap.ts";
import { boxesOf, type CanvasLook, lookChange, withReach } from "./look-change.ts";
import { createStillBitmap, type Scene } from "./still-bitmap.ts";

/** The two bitmaps of a board: one that stands still and one, above, with what a gesture moves. */
export interface Surfaces {
  readonly base: HTMLCanvasElement;
  readonly live: HTMLCanvasElement;
}

/** A board painted on two canvas elements. */
export interface BoardCanvas {
  /** Shows another part of the board: moves the bitmap along and paints anew only where it does not reach. */
  move(frame: Frame): void;
  /** Paints what changed in the picture or in its look. */
  update(look: CanvasLook): void;
  /** Paints everything anew, crisp at the present zoom. */
  sharpen(): void;
  /** A hidden one paints nothing until it is shown. */
  setShown(shown: boolean): void;
  /** Paints everything anew, because fonts have come. */
  refresh(): void;
  /** Leaves unpainted what is still to be painted beyond the view. */
  stop(): void;
}

const NOTHING: ReadonlySet<RecordId> = new Set();

/** Paints a picture on two canvas elements; nothing until it has a look and a frame. */
export function createBoardCanvas({ base, live }: Surfaces, picture: Picture): BoardCanvas {
  const still = createStillBitmap(base, picture);
  const moving = createLiveBitmap(live, picture);
  let look: CanvasLook | null = null;
  let frame: Frame | null = null;
  /** What is on the upper bitmap and not on the lower one. */
  let lifted = NOTHING;
  let isShown = false;
  const scene = (): Scene | null => (look === null || frame === null ? null : { frame, look, lifted });
  const show = (): void => {
    const now = isShown ? scene() : null;
    if (now === null) return;
    still.show(now);
    moving.show(lifted, frame, look);
  };
  return {
    move: (next) => {
      frame = next;
      show();
    },
    update: (next) => {
      const [before, wasLifted] = [look, lifted];
      const { ids, boxes, lines } = picture.takeChange();
      const change = before === null ? "all" : lookChange(before, next, picture);
      look = next;
      if (!next.inGesture) lifted = NOTHING;
      else if (ids.size > 0) lifted = new Set([...wasLifted, ...ids]);
      const now = isShown ? scene() : null;
      if (now === null) still.spoil();
      else {
        if (change === "all") still.paintAll(now);
        else {
          if (!next.inGesture || lifted.size !== wasLifted.size)
            still.paintAreas(now, [...boxes.map(withReach), ...lines, ...change.areas, ...boxesOf(wasLifted, picture)]);
          if (change.badges.length > 0) still.addBadges(now, change.badges);
        }
        moving.show(lifted, frame, look);
      }
    },
    sharpen: () => {
      const now = isShown ? scene() : null;
      if (now !== null && !still.isCrispAt(now.frame.zoom)) still.paintAll(now);
    },
    setShown: (shown) => {
      if (shown === isShown) return;
      isShown = shown;
      base.parentElement?.toggleAttribute("hidden", !shown);
      show();
    },
    refresh: () => {
      still.spoil();
      show();
    },
    stop: still.stop,
  };
}
