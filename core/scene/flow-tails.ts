import type { Point } from "../model/records/fields.ts";
import type { Ink, SceneItem } from "./display-list.ts";
import type { FlowLook } from "./flow-looks.ts";

const WAVE_PERIOD = 8;
const WAVE_HEIGHT = 4;
const MAX_WAVES = 2;
const SQUARE = 7;

/** How far after its start the line of a flow begins, px; `length` is that of the first stretch. */
export function tailInset({ tail }: FlowLook, length: number): number {
  if (tail === "wave") return countWaves(length) * WAVE_PERIOD;
  return tail === "square" && length >= SQUARE ? SQUARE : 0;
}

/** The mark at the start of a flow: a wave (stream of events) or a square (feature values), laid along `angle` (radians). */
export function tailItems(
  look: FlowLook,
  start: { readonly at: Point; readonly angle: number; readonly length: number },
  ink: Ink,
): readonly SceneItem[] {
  const at = { x: start.at.x, y: start.at.y, rotate: start.angle };
  if (tailInset(look, start.length) === 0) return [];
  if (look.tail === "square") {
    const half = SQUARE / 2;
    return [{ t: "path", d: `M 0 ${-half} L ${SQUARE} ${-half} L ${SQUARE} ${half} L 0 ${half} Z`, at, fill: ink }];
  }
  const d = waveData(countWaves(start.length));
  return [{ t: "path", d, at, stroke: ink, width: look.width, cap: "round" }];
}

const countWaves = (length: number): number =>
  Math.max(0, Math.min(MAX_WAVES, Math.floor((length - 10) / WAVE_PERIOD)));

function waveData(count: number): string {
  const half = WAVE_PERIOD / 2;
  let d = "M 0 0";
  for (let i = 0; i < count * 2; i += 1) {
    const x = i * half;
    const y = i % 2 === 0 ? -WAVE_HEIGHT * 1.4 : WAVE_HEIGHT * 1.4;
    d += ` C ${x + half * 0.36} ${y} ${x + half * 0.64} ${y} ${x + half} 0`;
  }
  return d;
}
