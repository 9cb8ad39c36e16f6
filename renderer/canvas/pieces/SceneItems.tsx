import { createElement, Fragment, memo, type ReactNode } from "react";
import { assertNever } from "../../../core/assert.ts";
import type { Point } from "../../../core/model/records/fields.ts";
import type { ImageItem, Ink, PathItem, RectItem, SceneItem, TextItem } from "../../../core/scene/display-list.ts";
import { bakePath } from "./bake-path.ts";
import { dashRuns } from "./dash-runs.ts";

const ORIGIN: Point = { x: 0, y: 0 };

/** Draws a display list as SVG elements in paint order; colours are the theme's variables, places are worked in. */
export const SceneItems = memo(function SceneItems({ items }: { readonly items: readonly SceneItem[] }) {
  return createElement(Fragment, null, ...items.map((item) => drawItem(item, ORIGIN)));
});

function drawItem(item: SceneItem, from: Point): ReactNode {
  switch (item.t) {
    case "rect":
      return drawRect(item, from);
    case "path":
      return drawPath(item, from);
    case "image":
      return drawImage(item, from);
    case "text":
      return drawText(item, from);
    case "group": {
      const { at = ORIGIN, items } = item;
      const inner = { x: from.x + at.x, y: from.y + at.y };
      return createElement(Fragment, null, ...items.map((each) => drawItem(each, inner)));
    }
    default:
      return assertNever(item);
  }
}

const inkOf = (ink: Ink | undefined): string => (ink === undefined ? "none" : `var(--ink-${ink})`);

const drawRect = ({ x, y, w, h, r, fill, stroke, width, dash }: RectItem, from: Point): ReactNode => (
  <rect
    x={from.x + x}
    y={from.y + y}
    width={w}
    height={h}
    rx={r}
    fill={inkOf(fill)}
    stroke={inkOf(stroke)}
    strokeWidth={width}
    strokeDasharray={dash?.join(" ")}
  />
);

function drawPath({ d, at, fill, stroke, width = 1, dash, cap }: PathItem, from: Point): ReactNode {
  const scale = at?.scale ?? 1;
  const isPlaced = at !== undefined || from.x !== 0 || from.y !== 0;
  const data = isPlaced ? bakePath(d, { ...at, x: from.x + (at?.x ?? 0), y: from.y + (at?.y ?? 0) }) : d;
  const runs = dash === undefined ? [{ d: data, offset: 0 }] : dashRuns(data);
  const paths = runs.map((run) =>
    createElement("path", {
      d: run.d,
      fill: inkOf(fill),
      stroke: inkOf(stroke),
      strokeWidth: width * scale,
      strokeDasharray: dash?.map((length) => length * scale).join(" "),
      strokeDashoffset: run.offset === 0 ? undefined : run.offset,
      strokeLinecap: cap,
      strokeLinejoin: "round",
    }),
  );
  return createElement(Fragment, null, ...paths);
}

const drawImage = ({ x, y, w, h, picture }: ImageItem, from: Point): ReactNode => (
  <image
    x={from.x + x}
    y={from.y + y}
    width={w}
    height={h}
    preserveAspectRatio="none"
    href={`data:${picture.mime};base64,${picture.data}`}
  />
);

const drawText = ({ x, y, text, size, weight, italic, mono, fill, anchor }: TextItem, from: Point): ReactNode => (
  <text
    x={from.x + x}
    y={from.y + y}
    className={mono === true ? "scene-code" : undefined}
    fontSize={size}
    fontWeight={weight}
    fontStyle={italic === true ? "italic" : undefined}
    fill={inkOf(fill)}
    textAnchor={anchor}
  >
    {text}
  </text>
);
