import { create } from "zustand";
import type { Box } from "../../../core/model/records/fields.ts";
import { growBox } from "../../../core/scene/bounds.ts";
import { FAR_ZOOM } from "../large/far-name.ts";
import type { Frame } from "./viewport-for.ts";

/** What the canvas shows now, and what it showed when it last stood still. */
export interface ViewState {
  readonly frame: Frame;
  /** True while it is panned or zoomed. */
  readonly moving: boolean;
  /** Whether it stood still where names are too small to read. */
  readonly far: boolean;
  /** The part of the board, with some room around it, in which it stood still; null before it was placed. */
  readonly area: Box | null;
}

const STILL_AFTER_MS = 120;
/** Room around the view in which pieces are mounted, CSS px. */
const ROOM = 160;

export const useViewState = create<ViewState>(() => ({
  frame: { width: 0, height: 0, x: 0, y: 0, zoom: 1 },
  moving: false,
  far: false,
  area: null,
}));

let timer: ReturnType<typeof setTimeout> | null = null;

/** Notes that the view has moved; it counts as still a moment later. */
export function noteFrame(frame: Frame): void {
  useViewState.setState({ frame, moving: true });
  if (timer !== null) clearTimeout(timer);
  timer = setTimeout(noteStill, STILL_AFTER_MS);
}

/** Takes the view as still at once, as after it has been placed. */
export function noteStill(): void {
  if (timer !== null) clearTimeout(timer);
  timer = null;
  const { frame } = useViewState.getState();
  useViewState.setState({
    moving: false,
    far: frame.zoom < FAR_ZOOM,
    area: growBox(areaOf(frame), ROOM / frame.zoom),
  });
}

/** The part of the board that a frame shows, board px. */
export const areaOf = ({ width, height, x, y, zoom }: Frame): Box => ({
  x: -x / zoom,
  y: -y / zoom,
  w: width / zoom,
  h: height / zoom,
});
