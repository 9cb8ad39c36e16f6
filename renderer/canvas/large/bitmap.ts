import type { Box } from "../../../core/model/records/fields.ts";
import type { Theme } from "../../../core/scene/display-list.ts";
import { pixelsOf } from "../../picture/pixels.ts";
import type { Sheet } from "../../picture/sheet.ts";
import type { Region, Shift } from "./painted-region.ts";

/** Gives a canvas element the size of a region and empties it. */
export function fitCanvas(canvas: HTMLCanvasElement, { box, zoom, density }: Region): void {
  const width = Math.max(1, Math.round(box.w * zoom * density));
  const height = Math.max(1, Math.round(box.h * zoom * density));
  // A new size would take new memory, which costs more than to empty what is there.
  if (canvas.width === width && canvas.height === height) {
    const pen = canvas.getContext("2d");
    pen?.setTransform(1, 0, 0, 1, 0, 0);
    pen?.clearRect(0, 0, width, height);
    return;
  }
  canvas.width = width;
  canvas.height = height;
  canvas.style.width = `${canvas.width / density}px`;
  canvas.style.height = `${canvas.height / density}px`;
}

/** A canvas element that shows a region as a sheet to paint on; null when the browser gives no pen. */
export function sheetOn(canvas: HTMLCanvasElement, { box, zoom, density }: Region, theme: Theme): Sheet | null {
  const pen = canvas.getContext("2d");
  if (pen === null) return null;
  pen.fontKerning = "none";
  return { pen, theme, left: box.x, top: box.y, zoom, density, pathOf: (d) => new Path2D(d), pixelsOf };
}

/** Moves what is on a canvas element by whole pixels; what it leaves behind must be painted. */
export function moveInside(canvas: HTMLCanvasElement, { dx, dy }: Pick<Shift, "dx" | "dy">): void {
  const pen = canvas.getContext("2d");
  if (pen === null) return;
  pen.setTransform(1, 0, 0, 1, 0, 0);
  pen.globalAlpha = 1;
  pen.globalCompositeOperation = "copy";
  pen.drawImage(canvas, dx, dy);
  pen.globalCompositeOperation = "source-over";
}

/** Empties areas and paints them with a pen that reaches nothing else; `paint` is given the areas, widened to whole canvas pixels, board px. */
export function repaintAreas(
  canvas: HTMLCanvasElement,
  { box, zoom, density }: Region,
  areas: readonly Box[],
  paint: (areas: readonly Box[]) => void,
): void {
  const pen = canvas.getContext("2d");
  if (pen === null) return;
  const scale = zoom * density;
  pen.save();
  pen.setTransform(1, 0, 0, 1, 0, 0);
  pen.beginPath();
  const widened = areas.map((area) => {
    const left = Math.floor((area.x - box.x) * scale) - 1;
    const top = Math.floor((area.y - box.y) * scale) - 1;
    const w = Math.ceil((area.x + area.w - box.x) * scale) + 1 - left;
    const h = Math.ceil((area.y + area.h - box.y) * scale) + 1 - top;
    pen.clearRect(left, top, w, h);
    pen.rect(left, top, w, h);
    return { x: left / scale + box.x, y: top / scale + box.y, w: w / scale, h: h / scale };
  });
  pen.clip();
  paint(widened);
  pen.restore();
}
