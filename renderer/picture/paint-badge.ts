import type { Box } from "../../core/model/records/fields.ts";
import type { Severity } from "../../core/rules/define-rule.ts";
import { BADGE_SHAPES } from "./badge-shapes.ts";
import { type Sheet, scaleOf, toBoardPixels } from "./sheet.ts";

/** What a badge says. */
export interface BadgeMark {
  readonly count: number;
  readonly worst: Severity;
}

/** Measures in em, as in badges.css. */
const EM = { height: 1.8, right: 0.7, start: 0.4, end: 0.55, icon: 1.1, gap: 0.25, digit: 0.64 } as const;
const FONT_SIZE = 11;
const OVERLAP = 9;
const BORDER = 1.5;
/** Below this height, CSS px, a badge is a plain dot. */
const READABLE = 9;
/** Below this height, CSS px, a dot cannot be told from a square, which thousands of badges are painted with much sooner. */
const ROUND = 4;

/** Where the badge of a component stands, board px. */
export function badgeBox(owner: Box, { count }: Pick<BadgeMark, "count">, steady: number): Box {
  const em = FONT_SIZE * steady;
  const inner = EM.start + EM.icon + EM.gap + String(count).length * EM.digit + EM.end;
  const w = inner * em + BORDER * 2;
  return { x: owner.x + owner.w + EM.right * em - w, y: owner.y + OVERLAP - EM.height * em, w, h: EM.height * em };
}

/** Count and worst severity of a component's findings at its corner, as the mounted badge shows them. */
export function paintBadge(owner: Box, mark: BadgeMark, steady: number, sheet: Sheet): void {
  const { pen, theme, zoom } = sheet;
  const { x, y, w, h } = badgeBox(owner, mark, steady);
  const isDot = h * zoom < READABLE;
  pen.fillStyle = theme[mark.worst];
  if (h * zoom < ROUND) {
    pen.fillRect(x + w - h, y, h, h);
    return;
  }
  pen.beginPath();
  if (isDot) pen.roundRect(x + w - h, y, h, h, h / 2);
  else pen.roundRect(x, y, w, h, h / 2);
  pen.fill();
  if (isDot) return;
  pen.strokeStyle = theme.surface;
  pen.lineWidth = BORDER;
  pen.setLineDash([]);
  pen.stroke();
  const em = FONT_SIZE * steady;
  const left = x + BORDER + EM.start * em;
  paintShape(mark.worst, { x: left, y: y + (h - EM.icon * em) / 2, size: EM.icon * em }, sheet);
  pen.font = `600 ${em}px Inter, sans-serif`;
  pen.textAlign = "left";
  pen.fillText(String(mark.count), left + (EM.icon + EM.gap) * em, y + h / 2 + em * 0.36);
}

const SHAPE_BOX = 24;
const shapes = new Map<Severity, Path2D>();

interface Place {
  readonly x: number;
  readonly y: number;
  readonly size: number;
}

function paintShape(severity: Severity, { x, y, size }: Place, sheet: Sheet): void {
  const path = shapes.get(severity) ?? sheet.pathOf(BADGE_SHAPES[severity]);
  shapes.set(severity, path);
  const whole = scaleOf(sheet);
  const scale = (whole * size) / SHAPE_BOX;
  sheet.pen.setTransform(scale, 0, 0, scale, (x - sheet.left) * whole, (y - sheet.top) * whole);
  sheet.pen.fillStyle = sheet.theme.surface;
  sheet.pen.fill(path, "evenodd");
  toBoardPixels(sheet);
}
