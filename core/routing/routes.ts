import type { Point } from "../model/records/fields.ts";
import type { RecordId } from "../model/records.ts";

/** A place where a flow jumps over another one, px. */
export interface Jump extends Point {
  readonly over: RecordId;
}

/** The course of a flow: corner points from the source's border to the target's border and the middle of its label, px. */
export interface Route {
  readonly points: readonly Point[];
  readonly label: Point;
  /** Where it jumps over other flows, in order; absent when it does not. */
  readonly jumps?: readonly Jump[];
  /** Whether it leaves a gap there instead of an arc. */
  readonly asGaps?: true;
}

/** The course of every flow whose ends exist. */
export type Routes = ReadonlyMap<RecordId, Route>;

/** A route; without jumps it does not carry the list. */
export const routeOf = (points: readonly Point[], label: Point, jumps: readonly Jump[]): Route =>
  jumps.length === 0 ? { points, label } : { points, label, jumps };
