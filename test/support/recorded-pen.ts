import { THEMES } from "../../core/scene/themes.ts";
import type { Pen, Sheet } from "../../renderer/picture/sheet.ts";

/** What a pen was told, in order: calls with their arguments, and colours as they were set for a stroke or a filling. */
export interface RecordedPen {
  readonly pen: Pen;
  readonly calls: readonly string[];
}

/** A pen that only writes down what it is told. */
export function recordPen(): RecordedPen {
  const calls: string[] = [];
  const pen: Record<string, unknown> = { fillStyle: "", strokeStyle: "", lineWidth: 1, globalAlpha: 1, font: "" };
  const note = (name: string, detail: string): void => void calls.push(`${name} ${detail}`.trim());
  const shown = (value: unknown): string => (typeof value === "object" ? JSON.stringify(value) : String(value));
  for (const name of ["setLineDash", "beginPath", "moveTo", "lineTo", "roundRect", "drawImage"])
    pen[name] = (...args: readonly unknown[]) => note(name, args.map(shown).join(" "));
  pen.setTransform = (...args: readonly number[]) =>
    note("setTransform", args.map((each) => Math.round(each * 100) / 100).join(" "));
  for (const name of ["fill", "fillRect", "fillText"])
    pen[name] = (...args: readonly unknown[]) => note(name, [pen.fillStyle, ...args.map(shown)].join(" "));
  for (const name of ["stroke", "strokeRect"])
    pen[name] = (...args: readonly unknown[]) =>
      note(name, [pen.strokeStyle, pen.lineWidth, ...args.map(shown)].join(" "));
  return { pen: pen as unknown as Pen, calls };
}

/** A sheet of the light theme at some zoom whose paths are their own data. */
export const sheetFor = (pen: Pen, zoom: number): Sheet => ({
  pen,
  theme: THEMES.light,
  left: 0,
  top: 0,
  zoom,
  density: 1,
  pixelsOf: () => "waiting",
  pathOf: (d) => ({ d }) as unknown as Path2D,
});
