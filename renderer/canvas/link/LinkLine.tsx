import type { Box, Point } from "../../../core/model/records/fields.ts";
import { session } from "../../store/session.ts";
import { useLink } from "./link.ts";

/** The flow that is being drawn, from its fixed end to the pointer. */
export function LinkLine() {
  const link = useLink((each) => each);
  if (link === null) return null;
  const { graph } = session.getState();
  const fixed = graph.node(link.fixed);
  if (fixed === null) return null;
  const over = link.over === null ? null : graph.node(link.over);
  const end = over === null ? link.point : borderPoint(over, middleOf(fixed));
  const start = borderPoint(fixed, end);
  const unusual = link.over !== null && !link.legal.has(link.over);
  return (
    <svg className="link-line" aria-hidden="true">
      <path className={unusual ? "link-line-unusual" : ""} d={curve(start, end)} />
      <circle cx={end.x} cy={end.y} r={4} />
    </svg>
  );
}

const middleOf = (box: Box): Point => ({ x: box.x + box.w / 2, y: box.y + box.h / 2 });

/** Where the line from the middle of a box to a point leaves the box. */
function borderPoint(box: Box, toward: Point): Point {
  const middle = middleOf(box);
  const [dx, dy] = [toward.x - middle.x, toward.y - middle.y];
  if (dx === 0 && dy === 0) return middle;
  const scale = Math.min(box.w / 2 / Math.abs(dx || 1e-9), box.h / 2 / Math.abs(dy || 1e-9), 1);
  return { x: middle.x + dx * scale, y: middle.y + dy * scale };
}

function curve(a: Point, b: Point): string {
  const bend = Math.min(80, Math.abs(b.x - a.x) / 2);
  return `M ${a.x} ${a.y} C ${a.x + Math.sign(b.x - a.x) * bend} ${a.y} ${b.x - Math.sign(b.x - a.x) * bend} ${b.y} ${b.x} ${b.y}`;
}
