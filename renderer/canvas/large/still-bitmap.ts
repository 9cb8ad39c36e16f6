import { boundsOf } from "../../../core/model/bounds.ts";
import type { Box } from "../../../core/model/records/fields.ts";
import type { RecordId } from "../../../core/model/records.ts";
import { growBox } from "../../../core/scene/bounds.ts";
import { paintBadges, paintBoard } from "../../picture/paint-board.ts";
import type { Picture } from "../../picture/picture.ts";
import { byPaintOrder, isCard, isWithin, type Piece } from "../../picture/piece.ts";
import { toBoardPixels } from "../../picture/sheet.ts";
import { areaOf } from "../view/view-state.ts";
import type { Frame } from "../view/viewport-for.ts";
import { fitCanvas, moveInside, repaintAreas, sheetOn } from "./bitmap.ts";
import { type CanvasLook, withReach } from "./look-change.ts";
import {
  cornerOf,
  holdsAll,
  intersection,
  isAround,
  type Region,
  reaches,
  regionFor,
  shiftTo,
  stripsAround,
} from "./painted-region.ts";

/** What a bitmap shows: the pieces that are not lifted, in a look, in a view. */
export interface Scene {
  readonly frame: Frame;
  readonly look: CanvasLook;
  readonly lifted: ReadonlySet<RecordId>;
}

/** The bitmap with what stands still. */
export interface StillBitmap {
  /** Shows another part of the board: moves along what is painted and paints only where that does not reach. */
  show(scene: Scene): void;
  /** Paints everything anew, crisp at the present zoom. */
  paintAll(scene: Scene): void;
  /** Paints some parts of the board anew, board px. */
  paintAreas(scene: Scene, areas: readonly Box[]): void;
  /** Badges lie above everything, so new ones need nothing else painted: the first review of a board costs no second painting. */
  addBadges(scene: Scene, ids: readonly RecordId[]): void;
  /** What is on it counts for nothing: the next time it is shown all is painted. */
  spoil(): void;
  /** Whether it is painted for a zoom. */
  isCrispAt(zoom: number): boolean;
  /** Leaves unpainted what is still to be painted beyond the view. */
  stop(): void;
}

/** What lies beyond the view is painted in idle time, at the latest after so many ms. */
const LATEST_BARE_MS = 200;
/** What lies so little beyond the view, CSS px, is painted with it: the region of a board shown whole is rounded up to pixels. */
const THINNEST_STRIP = 4;
/** Above this share of the bitmap it is painted whole. */
const MOST_REPAINTED = 0.4;

interface Painted {
  readonly region: Region;
  /** Parts of it beyond the view that are still to be painted, board px. */
  bare: readonly Box[];
  scene: Scene;
}

/** Paints a picture on a canvas element that reaches somewhat beyond the view; what is in view first. */
export function createStillBitmap(canvas: HTMLCanvasElement, picture: Picture): StillBitmap {
  let painted: Painted | null = null;
  let scheduled = 0;
  const paint = (region: Region, scene: Scene, pieces: readonly Piece[]): void => {
    const sheet = sheetOn(canvas, region, scene.look.theme);
    if (sheet !== null) paintBoard(still(scene, pieces), scene.look, sheet);
  };
  const paintParts = (region: Region, scene: Scene, parts: readonly Box[]): void =>
    repaintAreas(canvas, region, parts, (areas) => paint(region, scene, nearAny(picture, areas)));
  const paintBare = (count: number): void => {
    if (painted === null) return;
    const now = painted.bare.slice(0, count);
    painted.bare = painted.bare.slice(count);
    for (const part of now) paintParts(painted.region, painted.scene, [part]);
  };
  const schedule = (): void => {
    cancelIdleCallback(scheduled);
    if (painted === null || painted.bare.length === 0) return;
    const next = (): void => {
      paintBare(1);
      schedule();
    };
    scheduled = requestIdleCallback(next, { timeout: LATEST_BARE_MS });
  };
  const place = ({ frame }: Scene): void => {
    if (painted === null) return;
    const { region } = painted;
    const { x, y } = cornerOf(region, frame);
    canvas.style.transform = `translate(${x}px, ${y}px) scale(${frame.zoom / region.zoom})`;
  };
  const paintAll = (scene: Scene): void => {
    const bounds = picture.bounds();
    const region = regionFor(scene.frame, bounds, window.devicePixelRatio);
    canvas.hidden = region === null;
    painted = null;
    if (region === null || bounds === null) return;
    fitCanvas(canvas, region);
    const seen = intersection(growBox(areaOf(scene.frame), THINNEST_STRIP / region.zoom), region.box);
    const bare = seen === null ? [] : stripsAround(region.box, seen);
    if (seen === null || bare.length === 0)
      paint(region, scene, isAround(region.box, bounds) ? picture.all() : picture.near(region.box));
    else paintParts(region, scene, [seen]);
    painted = { region, bare, scene };
    schedule();
    place(scene);
  };
  /** Moves what is painted along and paints the rest; false where that cannot be done. */
  const moveAlong = (scene: Scene): boolean => {
    const next = regionFor(scene.frame, picture.bounds(), window.devicePixelRatio);
    const shift = painted === null || next === null ? null : shiftTo(painted.region, next);
    if (next === null || shift === null) return false;
    paintBare(Infinity);
    moveInside(canvas, shift);
    for (const part of shift.bare) paintParts(next, scene, [part]);
    painted = { region: next, bare: [], scene };
    return true;
  };
  const show = (scene: Scene): void => {
    const view = areaOf(scene.frame);
    if (painted === null || !reaches(painted.region, scene.frame, picture.bounds(), window.devicePixelRatio)) {
      if (!moveAlong(scene)) paintAll(scene);
    } else if (painted.bare.some((part) => intersection(view, part) !== null)) paintBare(Infinity);
    place(scene);
  };
  return {
    show,
    paintAll,
    paintAreas: (scene, areas) => {
      if (areas.length === 0) return;
      const seen = intersection(boundsOf(areas), areaOf(scene.frame));
      if (painted === null || (seen !== null && !holdsAll(painted.region, seen, picture.bounds()))) {
        paintAll(scene);
        return;
      }
      const { box } = painted.region;
      painted.scene = scene;
      const dirty = fewParts(areas.flatMap((area) => intersection(area, box) ?? []));
      if (dirty.length === 0) return;
      if (sum(dirty.map(({ w, h }) => w * h)) > box.w * box.h * MOST_REPAINTED) paintAll(scene);
      else paintParts(painted.region, scene, dirty);
    },
    addBadges: (scene, ids) => {
      const sheet = painted === null ? null : sheetOn(canvas, painted.region, scene.look.theme);
      if (painted === null || sheet === null) return;
      painted.scene = scene;
      const near = withReach(painted.region.box);
      const pieces = ids.flatMap((id) => picture.get(id) ?? []).filter((piece) => isWithin(piece, near));
      toBoardPixels(sheet);
      paintBadges(still(scene, pieces).filter(isCard), scene.look, sheet);
    },
    spoil: () => {
      painted = null;
    },
    isCrispAt: (zoom) => painted?.region.zoom === zoom,
    stop: () => cancelIdleCallback(scheduled),
  };
}

/** More parts than that are painted as the box around them. */
const MOST_PARTS = 400;

function fewParts(parts: readonly Box[]): readonly Box[] {
  const around = parts.length > MOST_PARTS ? boundsOf(parts) : null;
  return around === null ? parts : [around];
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, each) => total + each, 0);

/** The pieces that something of, or their rings and badges, is in one of some areas, in paint order. */
function nearAny(picture: Picture, areas: readonly Box[]): readonly Piece[] {
  const [only] = areas;
  if (only !== undefined && areas.length === 1) return picture.near(withReach(only));
  const found = new Set(areas.flatMap((area) => picture.near(withReach(area))));
  return [...found].sort(byPaintOrder);
}

const still = ({ lifted }: Scene, pieces: readonly Piece[]): readonly Piece[] =>
  lifted.size === 0 ? pieces : pieces.filter(({ id }) => !lifted.has(id));
