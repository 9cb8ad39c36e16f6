import type { Point } from "../model/records/fields.ts";
import type { GroupItem, Ink, PathItem } from "./display-list.ts";
import type { FlowLook, HeadShape } from "./flow-looks.ts";
import { placedBundle } from "./placed-bundle.ts";

interface Shape {
  /** Path with its tip at the origin, pointing along +x. */
  readonly fill?: string;
  readonly stroke?: string;
  readonly strokeWidth?: number;
  /** How far before the tip the line ends, px. */
  readonly inset: number;
}

const HEADS: Readonly<Record<HeadShape, Shape>> = {
  filled: { fill: "M 0 0 L -10 -4.5 L -8.5 0 L -10 4.5 Z", inset: 8 },
  open: { stroke: "M -8 -5 L -0.5 0 L -8 5", strokeWidth: 1.5, inset: 1 },
  diamond: { fill: "M 0 0 L -6.5 -4.5 L -13 0 L -6.5 4.5 Z", inset: 12 },
  bar: { fill: "M -3 0 L -10 -4 L -10 4 Z", stroke: "M -1.5 -5.5 L -1.5 5.5", strokeWidth: 2, inset: 9 },
};

/** How far before its end the line of a flow stops so that the head has a clean tip, px. */
export const headInset = ({ head, headScale }: FlowLook): number => HEADS[head].inset * headScale;

/** The head of a flow at `tip`, pointing along `angle` (radians). */
export function headItem(look: FlowLook, tip: Point, angle: number, ink: Ink): GroupItem {
  const shape = HEADS[look.head];
  const paths: PathItem[] = [];
  if (shape.fill !== undefined) paths.push({ t: "path", d: shape.fill, fill: ink });
  if (shape.stroke !== undefined)
    paths.push({ t: "path", d: shape.stroke, stroke: ink, width: shape.strokeWidth ?? 1.5, cap: "round" });
  return placedBundle(paths, { at: tip, angle, scale: look.headScale });
}
