import type { Flow, GroupId, ZonePlane } from "../model/kinds.ts";
import type { AssetRecord } from "../model/records/asset.ts";
import type { Box, Point } from "../model/records/fields.ts";
import type { NOTE_COLORS } from "../model/records/note.ts";
import type { PEN_COLORS } from "../model/records/stroke.ts";

/** A colour by role; a theme gives it a value, the canvas a CSS variable `--ink-<role>`. */
export type Ink =
  | "canvas"
  | "surface"
  | "surface-raised"
  | "text"
  | "text-muted"
  | "line"
  | "line-strong"
  | "accent"
  | "error"
  | "warning"
  | "info"
  | "on-tint"
  | `group-${GroupId}`
  | `tint-${GroupId}`
  | `flow-${Flow}`
  | `zone-${ZonePlane}`
  | `zone-tint-${ZonePlane}`
  | `note-${(typeof NOTE_COLORS)[number]}`
  | "note-text"
  | "note-code"
  | `pen-${(typeof PEN_COLORS)[number]}`;

/** Font weights that are shipped. */
export type FontWeight = 400 | 500 | 600;

/** A filled or stroked rectangle, px. */
export interface RectItem {
  readonly t: "rect";
  readonly x: number;
  readonly y: number;
  readonly w: number;
  readonly h: number;
  readonly r?: number;
  readonly fill?: Ink;
  readonly stroke?: Ink;
  readonly width?: number;
  readonly dash?: readonly number[];
}

/** A path; `at` moves, scales and then rotates (radians) it about its own origin. */
export interface PathItem {
  readonly t: "path";
  readonly d: string;
  readonly at?: { readonly x: number; readonly y: number; readonly scale?: number; readonly rotate?: number };
  readonly fill?: Ink;
  readonly stroke?: Ink;
  readonly width?: number;
  readonly dash?: readonly number[];
  readonly cap?: "round" | "butt";
}

/** A picture stretched over a box, px; its bytes begin as their type says. */
export interface ImageItem {
  readonly t: "image";
  readonly x: number;
  readonly y: number;
  readonly w: number;
  readonly h: number;
  readonly picture: Pick<AssetRecord, "id" | "mime" | "data">;
}

/** One line of text; `y` is the baseline, `size` in px. */
export interface TextItem {
  readonly t: "text";
  readonly x: number;
  readonly y: number;
  readonly text: string;
  readonly size: number;
  readonly weight: FontWeight;
  /** Slanted; the upright letters keep their widths. */
  readonly italic?: boolean;
  /** In the font of code, in which every letter is as wide as the next. */
  readonly mono?: boolean;
  readonly fill: Ink;
  readonly anchor?: "start" | "middle" | "end";
}

/** Items that belong to one record, moved together. `title` is its accessible name. */
export interface GroupItem {
  readonly t: "group";
  readonly record?: string;
  readonly title?: string;
  readonly at?: Point;
  /** Steps back: its colours are those of `fadedTheme`. */
  readonly faded?: boolean;
  readonly items: readonly SceneItem[];
}

/** Anything that is drawn. */
export type SceneItem = RectItem | PathItem | ImageItem | TextItem | GroupItem;

/** A whole drawing: items in paint order and the box they fill (margin included), px. */
export interface Scene {
  readonly title: string;
  readonly bounds: Box;
  readonly items: readonly SceneItem[];
}

/** Colours of a theme as `#rrggbb`. */
export type Theme = Readonly<Record<Ink, string>>;
