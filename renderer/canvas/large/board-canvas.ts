import { boundsOf } from "../../../core/model/bounds.ts";
import type { Box } from "../../../core/model/records/fields.ts";
import type { RecordId } from "../../../core/model/records.ts";
import { paintBadges, paintBoard } from "../../picture/paint-board.ts";
import type { Picture } from "../../picture/picture.ts";
import { isCard, type Piece } from "../../picture/piece.ts";
import { toBoardPixels } from "../../picture/sheet.ts";
import { areaOf } from "../view/view-state.ts";
import type { Frame } from "../view/viewport-for.ts";
import { fitCanvas, moveInside, repaintArea, sheetOn } from "./bitmap.ts";
import { createLiveBitmap, type LiveBitmap } from "./live-bitmap.ts";
import { boxesOf, type CanvasLook, lookChange, withReach } from "./look-change.ts";
import {
  cornerOf,
  holdsAll,
  intersection,
  isAround,
  type Region,
  reaches,
  regionFor,
  shiftTo,
} from "./painted-region.ts";

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
}

/** Above this share of the bitmap it is painted whole. */
const MOST_REPAINTED = 0.4;
const NOTHING: ReadonlySet<RecordId> = new Set();

interface State {
  readonly base: HTMLCanvasElement;
  readonly live: LiveBitmap;
  readonly picture: Picture;
  look: CanvasLook | null;
  frame: Frame | null;
  region: Region | null;
  /** What is on the upper bitmap and not on the lower one. */
  lifted: ReadonlySet<RecordId>;
  isShown: boolean;
  isStale: boolean;
}

/** Paints a picture on two canvas elements; nothing until it has a look and a frame. */
export function createBoardCanvas(surfaces: Surfaces, picture: Picture): BoardCanvas {
  const state: State = {
    base: surfaces.base,
    live: createLiveBitmap(surfaces.live, picture),
    picture,
    look: null,
    frame: null,
    region: null,
    lifted: NOTHING,
    isShown: false,
    isStale: true,
  };
  return {
    move: (frame) => {
      state.frame = frame;
      if (state.isShown) showFrame(state);
    },
    update: (look) => update(state, look),
    sharpen: () => {
      if (state.isShown && state.frame?.zoom !== state.region?.zoom) paintWhole(state);
    },
    setShown: (shown) => {
      if (shown === state.isShown) return;
      state.isShown = shown;
      state.base.parentElement?.toggleAttribute("hidden", !shown);
      if (shown) showFrame(state);
    },
    refresh: () => {
      state.isStale = true;
      if (state.isShown) showFrame(state);
    },
  };
}

function showFrame(state: State): void {
  const { frame, region, picture, isStale } = state;
  if (frame === null) return;
  if (isStale || region === null || !reaches(region, frame, picture.bounds(), window.devicePixelRatio))
    paintNext(state);
  else place(state);
  paintLive(state);
}

/** Paints another part of the board: what is on the bitmap already is moved along where that can be done, and only the rest is painted. */
function paintNext(state: State): void {
  const { base, frame, region, picture, look, isStale } = state;
  const next = frame === null ? null : regionFor(frame, picture.bounds(), window.devicePixelRatio);
  const shift = region === null || next === null || isStale ? null : shiftTo(region, next);
  if (look === null || next === null || shift === null) {
    paintWhole(state);
    return;
  }
  state.region = next;
  moveInside(base, shift);
  const sheet = sheetOn(base, next, look.theme);
  if (sheet !== null)
    for (const strip of shift.bare)
      repaintArea(base, next, strip, (area) => paintBoard(still(state, picture.near(withReach(area))), look, sheet));
  place(state);
}

function update(state: State, look: CanvasLook): void {
  const { picture, lifted: wasLifted } = state;
  const { ids, areas } = picture.takeChange();
  const ofLook = state.look === null ? "all" : lookChange(state.look, look, picture);
  state.look = look;
  if (look.inGesture) state.lifted = ids.size === 0 ? wasLifted : new Set([...wasLifted, ...ids]);
  else state.lifted = NOTHING;
  if (!state.isShown) {
    state.isStale = true;
    return;
  }
  if (ofLook === "all") paintWhole(state);
  else {
    if (!look.inGesture || state.lifted.size !== wasLifted.size)
      paintAreas(state, [...areas.map(withReach), ...ofLook.areas, ...boxesOf(wasLifted, picture)]);
    paintNewBadges(state, ofLook.badges);
  }
  paintLive(state);
}

function paintWhole(state: State): void {
  const { base, frame, picture, look } = state;
  const bounds = picture.bounds();
  state.region = frame === null ? null : regionFor(frame, bounds, window.devicePixelRatio);
  base.hidden = state.region === null;
  if (look === null || state.region === null || bounds === null) return;
  state.isStale = false;
  fitCanvas(base, state.region);
  const { box } = state.region;
  const sheet = sheetOn(base, state.region, look.theme);
  if (sheet !== null) paintBoard(still(state, isAround(box, bounds) ? picture.all() : picture.near(box)), look, sheet);
  place(state);
}

function paintAreas(state: State, areas: readonly Box[]): void {
  const { base, frame, region, picture, look } = state;
  if (areas.length === 0) return;
  const seen = frame === null ? null : intersection(boundsOf(areas), areaOf(frame));
  if (
    region === null ||
    look === null ||
    state.isStale ||
    (seen !== null && !holdsAll(region, seen, picture.bounds()))
  ) {
    paintWhole(state);
    return;
  }
  const dirty = boundsOf(areas.flatMap((area) => intersection(area, region.box) ?? []));
  if (dirty === null) return;
  if (dirty.w * dirty.h > region.box.w * region.box.h * MOST_REPAINTED) {
    paintWhole(state);
    return;
  }
  const sheet = sheetOn(base, region, look.theme);
  if (sheet === null) return;
  repaintArea(base, region, dirty, (area) => paintBoard(still(state, picture.near(area)), look, sheet));
}

/** Badges lie above everything, so new ones need nothing else painted: the first review of a board costs no second painting. */
function paintNewBadges(state: State, ids: readonly RecordId[]): void {
  const { base, region, picture, look } = state;
  if (ids.length === 0 || look === null || region === null) return;
  const sheet = sheetOn(base, region, look.theme);
  if (sheet === null) return;
  const pieces = ids.flatMap((id) => picture.get(id) ?? []);
  toBoardPixels(sheet);
  paintBadges(still(state, pieces).filter(isCard), look, sheet);
}

const paintLive = ({ live, lifted, frame, look }: State): void => live.show(lifted, frame, look);

function place({ base, region, frame }: State): void {
  if (region === null || frame === null) return;
  const { x, y } = cornerOf(region, frame);
  base.style.transform = `translate(${x}px, ${y}px) scale(${frame.zoom / region.zoom})`;
}

const still = ({ lifted }: State, pieces: readonly Piece[]): readonly Piece[] =>
  lifted.size === 0 ? pieces : pieces.filter(({ id }) => !lifted.has(id));
