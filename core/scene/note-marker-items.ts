import type { SceneItem } from "./display-list.ts";
import type { Marker } from "./markdown/block.ts";
import { INDENT } from "./markdown/lay-out-note.ts";

const BOX = { size: 11, radius: 2.5 } as const;

/** The bullet, number or box before a list item whose words begin at `x`, on their baseline. */
export function markerItems(marker: Marker | null, x: number, baseline: number): readonly SceneItem[] {
  if (marker === null) return [];
  const middle = baseline - 4.7;
  if (marker.kind === "number") {
    const text = { t: "text", x: x - 5, y: baseline, text: marker.text, size: 13, weight: 400 } as const;
    return [{ ...text, fill: "note-text", anchor: "end" }];
  }
  const left = x - INDENT;
  if (marker.kind === "bullet") {
    const [cx, r] = [left + 7, 2];
    const d = `M ${cx - r} ${middle} A ${r} ${r} 0 0 1 ${cx + r} ${middle} A ${r} ${r} 0 0 1 ${cx - r} ${middle} Z`;
    return [{ t: "path", d, fill: "note-text" }];
  }
  const box = { x: left + 1, y: middle - BOX.size / 2, w: BOX.size, h: BOX.size, r: BOX.radius };
  const frame: SceneItem = {
    t: "rect",
    ...box,
    stroke: "note-text",
    width: 1.2,
    ...(marker.done ? { fill: "note-text" } : {}),
  };
  if (!marker.done) return [frame];
  const d = `M ${box.x + 2.6} ${middle + 0.2} L ${box.x + 4.7} ${middle + 2.4} L ${box.x + 8.6} ${middle - 2.4}`;
  return [frame, { t: "path", d, stroke: "note-code", width: 1.6, cap: "round" }];
}
