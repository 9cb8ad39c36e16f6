import type { StencilIcon } from "../model/stencil.ts";
import type { Ink, SceneItem } from "./display-list.ts";

const ICON_BOX = 24;
const ICON_STROKE = 1.75;

/** Where and how an icon is drawn: top-left corner and edge length in px, colour. */
export interface IconPlace {
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly ink: Ink;
}

/** An icon (24 x 24 box) as one stroked and at most one filled path. */
export function iconItems(icon: StencilIcon, { x, y, size, ink }: IconPlace): readonly SceneItem[] {
  const at = { x, y, scale: size / ICON_BOX };
  const items: SceneItem[] = [];
  if (icon.fills !== undefined && icon.fills.length > 0)
    items.push({ t: "path", d: icon.fills.join(" "), at, fill: ink });
  if (icon.strokes.length > 0)
    items.push({ t: "path", d: icon.strokes.join(" "), at, stroke: ink, width: ICON_STROKE, cap: "round" });
  return items;
}
