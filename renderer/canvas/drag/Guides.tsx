import { useStore } from "@xyflow/react";
import { useGesture } from "./gesture.ts";
import type { GapGuide, Guide, LineGuide, SizeGuide } from "./guide.ts";

const OVERHANG = 12;
const TICK = 5;
const LABEL = { height: 16, padding: 5, digit: 6.6 };

/** Why a dragged piece stops where it does: what it lines up with, gaps of equal width, its size; and the flow that it would be led into. */
export function Guides() {
  const guides = useGesture((gesture) => gesture.guides);
  const flow = useGesture((gesture) => gesture.dropFlow);
  if (guides.length === 0 && flow === null) return null;
  return (
    <svg className="guides" aria-hidden="true" data-testid="guides">
      {flow === null ? null : <path className="guide-flow" d={flow.path} />}
      {guides.map((guide) => (
        <DrawnGuide key={`${guide.kind}:${guide.axis}:${guide.at}:${guide.from}`} guide={guide} />
      ))}
    </svg>
  );
}

function DrawnGuide({ guide }: { readonly guide: Guide }) {
  return guide.kind === "line" ? <Line guide={guide} /> : <Measure guide={guide} />;
}

function Line({ guide: { axis, at, from, to } }: { readonly guide: LineGuide }) {
  const [start, end] = [from - OVERHANG, to + OVERHANG];
  return axis === "x" ? <line x1={at} x2={at} y1={start} y2={end} /> : <line y1={at} y2={at} x1={start} x2={end} />;
}

/** A length between two ticks with its px beside it. */
function Measure({ guide }: { readonly guide: GapGuide | SizeGuide }) {
  const scale = useStore((state) => 1 / state.transform[2]);
  const { axis, from, to, at } = guide;
  const place = (along: number, across: number): readonly [number, number] =>
    axis === "x" ? [along, across] : [across, along];
  const segment = (a: readonly [number, number], b: readonly [number, number]): string =>
    `M ${a[0]} ${a[1]} L ${b[0]} ${b[1]}`;
  const tick = TICK * scale;
  const path = [
    segment(place(from, at), place(to, at)),
    segment(place(from, at - tick), place(from, at + tick)),
    segment(place(to, at - tick), place(to, at + tick)),
  ].join(" ");
  const [x, y] = place((from + to) / 2, at);
  const isShared = guide.kind === "gap" || guide.shared;
  const text = `${Math.round(to - from)}`;
  const w = text.length * LABEL.digit + LABEL.padding * 2;
  return (
    <g className={isShared ? "guide-equal" : "guide-size"}>
      <path d={path} />
      <g transform={`translate(${x} ${y}) scale(${scale})`}>
        <rect x={-w / 2} y={-LABEL.height / 2} width={w} height={LABEL.height} rx={4} />
        <text y={4} textAnchor="middle">
          {text}
        </text>
      </g>
    </g>
  );
}
