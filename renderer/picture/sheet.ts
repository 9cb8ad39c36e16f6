import type { Point } from "../../core/model/records/fields.ts";
import type { ImageItem, Theme } from "../../core/scene/display-list.ts";

/** What the painter needs of a canvas. */
export type Pen = Pick<
  CanvasRenderingContext2D,
  | "fillStyle"
  | "strokeStyle"
  | "lineWidth"
  | "lineCap"
  | "lineJoin"
  | "globalAlpha"
  | "font"
  | "textAlign"
  | "setLineDash"
  | "setTransform"
  | "beginPath"
  | "moveTo"
  | "lineTo"
  | "roundRect"
  | "fillRect"
  | "strokeRect"
  | "fillText"
> & {
  fill(path?: Path2D, rule?: CanvasFillRule): void;
  stroke(path?: Path2D): void;
  drawImage(image: CanvasImageSource, x: number, y: number, w: number, h: number): void;
};

/** Pixels of a picture, or why there are none. */
export type Pixels = CanvasImageSource | "waiting" | "broken";

/** A canvas to paint on: colours, and which part of the board it shows. */
export interface Sheet {
  readonly pen: Pen;
  readonly theme: Theme;
  /** Board px at the left and top border. */
  readonly left: number;
  readonly top: number;
  /** CSS px for one board px: decides how much detail is worth drawing. */
  readonly zoom: number;
  /** Canvas px for one CSS px. */
  readonly density: number;
  /** Makes a path from path data. */
  readonly pathOf: (d: string) => Path2D;
  /** The pixels of a picture. */
  readonly pixelsOf: (picture: ImageItem["picture"]) => Pixels;
}

/** Canvas px for one board px. */
export const scaleOf = ({ zoom, density }: Sheet): number => zoom * density;

/** Lets the pen work in board px. */
export function toBoardPixels(sheet: Sheet): void {
  const scale = scaleOf(sheet);
  sheet.pen.setTransform(scale, 0, 0, scale, -sheet.left * scale, -sheet.top * scale);
}

/** Adds straight stretches through points to the pen's path. */
export function traceLine(pen: Pen, points: readonly Point[]): void {
  points.forEach(({ x, y }, at) => {
    if (at === 0) pen.moveTo(x, y);
    else pen.lineTo(x, y);
  });
}
