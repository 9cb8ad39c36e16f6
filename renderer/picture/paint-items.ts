import { assertNever } from "../../core/assert.ts";
import type { Point } from "../../core/model/records/fields.ts";
import type { ImageItem, PathItem, RectItem, SceneItem, TextItem } from "../../core/scene/display-list.ts";
import { brokenPicture } from "../../core/scene/image-items.ts";
import { type Sheet, scaleOf, toBoardPixels } from "./sheet.ts";

const ORIGIN: Point = { x: 0, y: 0 };
const FONTS = 'Inter, "Noto Sans", system-ui, "Noto Emoji", sans-serif';
const CODE_FONTS = '"JetBrains Mono NL", Inter, "Noto Sans", "Noto Emoji", monospace';
/** Text lower than this, CSS px, is drawn as a bar. */
const READABLE_TEXT = 2.4;
const BAR = { height: 0.52, width: 0.5, alpha: 0.45 } as const;
/** Shapes smaller than this, CSS px, are left out. */
const VISIBLE = 0.4;

/** Paints a display list in paint order; `from` moves it, board px. */
export function paintItems(items: readonly SceneItem[], sheet: Sheet, from: Point = ORIGIN): void {
  for (const item of items) paintItem(item, sheet, from);
}

function paintItem(item: SceneItem, sheet: Sheet, from: Point): void {
  switch (item.t) {
    case "rect":
      paintRect(item, sheet, from);
      break;
    case "path":
      paintPath(item, sheet, from);
      break;
    case "text":
      paintText(item, sheet, from);
      break;
    case "image":
      paintImage(item, sheet, from);
      break;
    case "group": {
      const { at = ORIGIN, items } = item;
      paintItems(items, sheet, { x: from.x + at.x, y: from.y + at.y });
      break;
    }
    default:
      assertNever(item);
  }
}

function paintRect(item: RectItem, sheet: Sheet, from: Point): void {
  const { pen, theme, zoom } = sheet;
  const [x, y, r] = [from.x + item.x, from.y + item.y, item.r ?? 0];
  const isRound = r * zoom >= 1;
  if (isRound) {
    pen.beginPath();
    pen.roundRect(x, y, item.w, item.h, r);
  }
  if (item.fill !== undefined) {
    pen.fillStyle = theme[item.fill];
    if (isRound) pen.fill();
    else pen.fillRect(x, y, item.w, item.h);
  }
  if (item.stroke === undefined) return;
  setStroke(item, sheet, 1);
  if (isRound) pen.stroke();
  else pen.strokeRect(x, y, item.w, item.h);
}

/** A picture that is still being decoded is left out: the sheet is painted anew once it is there. */
function paintImage({ x, y, w, h, picture }: ImageItem, sheet: Sheet, from: Point): void {
  const pixels = sheet.pixelsOf(picture);
  if (pixels === "waiting") return;
  const at = { x: from.x + x, y: from.y + y };
  if (pixels === "broken") paintItems(brokenPicture(w, h), sheet, at);
  else sheet.pen.drawImage(pixels, at.x, at.y, w, h);
}

function paintPath(item: PathItem, sheet: Sheet, from: Point): void {
  const { pen, theme, zoom } = sheet;
  const { at, d, fill, stroke } = item;
  const size = at?.scale ?? 1;
  if (at !== undefined && size * zoom * MARK_SIZE < VISIBLE) return;
  const path = pathFor(item, d, sheet);
  const isPlaced = at !== undefined || from.x !== 0 || from.y !== 0;
  if (isPlaced) place(sheet, { ...at, x: from.x + (at?.x ?? 0), y: from.y + (at?.y ?? 0) });
  if (fill !== undefined) {
    pen.fillStyle = theme[fill];
    pen.fill(path);
  }
  if (stroke !== undefined) {
    setStroke(item, sheet, size);
    pen.stroke(path);
  }
  if (isPlaced) toBoardPixels(sheet);
}

/** Length of a placed mark (icon, head, tail) before it is scaled, px. */
const MARK_SIZE = 10;

function place(sheet: Sheet, { x, y, scale = 1, rotate = 0 }: NonNullable<PathItem["at"]>): void {
  const whole = scaleOf(sheet);
  const [cos, sin] = [Math.cos(rotate) * scale * whole, Math.sin(rotate) * scale * whole];
  sheet.pen.setTransform(cos, sin, -sin, cos, (x - sheet.left) * whole, (y - sheet.top) * whole);
}

/** Items are shared and kept, so each is made into a path once. */
const paths = new WeakMap<PathItem, Path2D>();

function pathFor(item: PathItem, d: string, sheet: Sheet): Path2D {
  const known = paths.get(item);
  if (known !== undefined) return known;
  const path = sheet.pathOf(d);
  paths.set(item, path);
  return path;
}

const SOLID: number[] = [];

function setStroke(item: RectItem | PathItem, { pen, theme, zoom }: Sheet, size: number): void {
  pen.strokeStyle = theme[item.stroke ?? "line"];
  // A line thinner than half a pixel is drawn half a pixel wide, so that it does not fade away.
  pen.lineWidth = Math.max(item.width ?? 1, THINNEST / (zoom * size));
  pen.lineCap = item.t === "path" ? (item.cap ?? "butt") : "butt";
  pen.lineJoin = item.t === "path" ? "round" : "miter";
  pen.setLineDash(item.dash === undefined ? SOLID : [...item.dash]);
}

const THINNEST = 0.5;

function paintText(item: TextItem, { pen, theme, zoom }: Sheet, from: Point): void {
  const [x, y] = [from.x + item.x, from.y + item.y];
  pen.fillStyle = theme[item.fill];
  if (item.size * zoom < READABLE_TEXT) {
    const w = item.text.length * item.size * BAR.width;
    const left = item.anchor === "middle" ? x - w / 2 : item.anchor === "end" ? x - w : x;
    pen.globalAlpha = BAR.alpha;
    pen.fillRect(left, y - item.size * BAR.height, w, item.size * BAR.height);
    pen.globalAlpha = 1;
    return;
  }
  pen.font = `${item.italic === true ? "italic " : ""}${item.weight} ${item.size}px ${item.mono === true ? CODE_FONTS : FONTS}`;
  pen.textAlign = item.anchor === "middle" ? "center" : item.anchor === "end" ? "right" : "left";
  pen.fillText(item.text, x, y);
}
