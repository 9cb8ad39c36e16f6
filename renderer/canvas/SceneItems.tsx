import { createElement, Fragment, memo, type ReactNode } from "react";
import { assertNever } from "../../core/assert.ts";
import type { Ink, PathItem, RectItem, SceneItem, TextItem } from "../../core/scene/display-list.ts";

/** Draws a display list as SVG elements in paint order; colours are the theme's variables. */
export const SceneItems = memo(function SceneItems({ items }: { readonly items: readonly SceneItem[] }) {
  return createElement(Fragment, null, ...items.map(drawItem));
});

function drawItem(item: SceneItem): ReactNode {
  switch (item.t) {
    case "rect":
      return drawRect(item);
    case "path":
      return drawPath(item);
    case "text":
      return drawText(item);
    case "group": {
      const move = item.at === undefined ? undefined : `translate(${item.at.x} ${item.at.y})`;
      return createElement("g", { transform: move }, ...item.items.map(drawItem));
    }
    default:
      return assertNever(item);
  }
}

const inkOf = (ink: Ink | undefined): string => (ink === undefined ? "none" : `var(--ink-${ink})`);

const drawRect = ({ x, y, w, h, r, fill, stroke, width, dash }: RectItem): ReactNode => (
  <rect
    x={x}
    y={y}
    width={w}
    height={h}
    rx={r}
    fill={inkOf(fill)}
    stroke={inkOf(stroke)}
    strokeWidth={width}
    strokeDasharray={dash?.join(" ")}
  />
);

const drawPath = ({ d, at, fill, stroke, width, dash, cap }: PathItem): ReactNode => (
  <path
    d={d}
    transform={at === undefined ? undefined : placeOf(at)}
    fill={inkOf(fill)}
    stroke={inkOf(stroke)}
    strokeWidth={width}
    strokeDasharray={dash?.join(" ")}
    strokeLinecap={cap}
    strokeLinejoin="round"
  />
);

function placeOf({ x, y, scale = 1, rotate = 0 }: NonNullable<PathItem["at"]>): string {
  const degrees = (rotate * 180) / Math.PI;
  return `translate(${x} ${y}) rotate(${degrees}) scale(${scale})`;
}

const drawText = ({ x, y, text, size, weight, fill, anchor }: TextItem): ReactNode => (
  <text x={x} y={y} fontSize={size} fontWeight={weight} fill={inkOf(fill)} textAnchor={anchor}>
    {text}
  </text>
);
