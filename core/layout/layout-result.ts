import type { ZonePlane } from "../model/kinds.ts";
import type { Box, Point } from "../model/records/fields.ts";
import type { RecordId } from "../model/records.ts";

/** A zone that is a lane: an existing one by id or a new one (null), its box in px, and the components and zones that lie in it directly. */
export interface Lane extends Box {
  readonly id: RecordId | null;
  readonly plane: ZonePlane;
  readonly members: readonly RecordId[];
}

/** Places that a layout found, px: corners of components (and notes in the way), boxes of zones, corner points of flows from border to border. */
export interface LayoutResult {
  readonly positions: readonly { readonly id: RecordId; readonly x: number; readonly y: number }[];
  readonly zones: readonly ({ readonly id: RecordId } & Box)[];
  readonly routes: readonly { readonly id: RecordId; readonly points: readonly Point[] }[];
  /** Swim lanes; absent in every other kind of layout. */
  readonly lanes?: readonly Lane[];
}
