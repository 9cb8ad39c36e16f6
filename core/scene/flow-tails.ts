import type { Point } from "../model/records/fields.ts";
import type { GroupItem, Ink } from "./display-list.ts";
import type { FlowLook } from "./flow-looks.ts";
import { placedBundle } from "./placed-bundle.ts";

const WAVE_PERIOD = 8;
/** How far the control points of the wave lie from the line, px: a swing of about 4. */
const WAVE_CONTROL = 5.5;
const MAX_WAVES = 2;
const SQUARE = 7;

/** How far after its start the line of a flow begins, px; `length` is that of the first stretch. */
export function tailInset({ tail }: FlowLook, length: number): number {
  if (tail === "wave") return countWaves(length) * WAVE_PERIOD;
  return tail === "square" && length >= SQUARE ? SQUARE : 0;
}

/** The first stretch of a flow: where it starts, its direction in radians, its length in px. */
export interface FlowStart {
  readonly at: Point;
  readonly angle: number;
  readonly length: number;
}

/** The mark at the start of a flow: a wave (stream of events) or a square (feature values); nothing where there is no room. */
export function tailItems(look: FlowLook, start: FlowStart, ink: Ink): readonly GroupItem[] {
  if (tailInset(look, start.length) === 0) return [];
  if (look.tail === "square") {
    const half = SQUARE / 2;
    const d = `M 0 ${-half} H ${SQUARE} V ${half} H 0 Z`;
    return [placedBundle([{ t: "path", d, fill: ink }], start)];
  }
  const d = waveData(countWaves(start.length));
  return [placedBundle([{ t: "path", d, stroke: ink, width: look.width, cap: "round" }], start)];
}

const countWaves = (length: number): number =>
  Math.max(0, Math.min(MAX_WAVES, Math.floor((length - 10) / WAVE_PERIOD)));

function waveData(count: number): string {
  const half = WAVE_PERIOD / 2;
  let d = "M 0 0";
  for (let i = 0; i < count * 2; i += 1) {
    const x = i * half;
    const y = i % 2 === 0 ? -WAVE_CONTROL : WAVE_CONTROL;
    d += ` C ${x + 1.5} ${y} ${x + half - 1.5} ${y} ${x + half} 0`;
  }
  return d;
}
