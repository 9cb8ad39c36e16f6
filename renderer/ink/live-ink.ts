import type { StrokeRecord } from "../../core/model/records/stroke.ts";
import { type PenPoint, strokeOutline } from "../../core/scene/stroke-outline.ts";

/** How ink that is being drawn looks: colour by role, width in window px. */
export interface LiveLook {
  readonly color: StrokeRecord["color"];
  readonly width: number;
}

/** Draws a stroke while it is made, on a canvas of its own, so that no board is rendered for it. Points in px of that canvas. */
export interface LiveInk {
  draw(points: readonly PenPoint[], look: LiveLook): void;
  clear(): void;
}

/** Live ink on a canvas element, at most once a frame. */
export function createLiveInk(canvas: HTMLCanvasElement): LiveInk {
  let frame = 0;
  const next = (paint: (pen: CanvasRenderingContext2D) => void): void => {
    cancelAnimationFrame(frame);
    frame = requestAnimationFrame(() => {
      const pen = canvas.getContext("2d", { desynchronized: true });
      if (pen !== null) paint(freshPen(canvas, pen));
    });
  };
  return {
    draw: (points, { color, width }) =>
      next((pen) => {
        pen.fillStyle = getComputedStyle(canvas).getPropertyValue(`--ink-pen-${color}`);
        pen.fill(new Path2D(strokeOutline(points, width, false)));
      }),
    clear: () => next(() => {}),
  };
}

/** An empty canvas as large as the window shows it, in its sharpness. */
function freshPen(canvas: HTMLCanvasElement, pen: CanvasRenderingContext2D): CanvasRenderingContext2D {
  const { devicePixelRatio: sharpness } = window;
  const [w, h] = [canvas.clientWidth * sharpness, canvas.clientHeight * sharpness].map(Math.round);
  if (w !== undefined && h !== undefined && (canvas.width !== w || canvas.height !== h)) {
    canvas.width = w;
    canvas.height = h;
  }
  pen.setTransform(1, 0, 0, 1, 0, 0);
  pen.clearRect(0, 0, canvas.width, canvas.height);
  pen.setTransform(sharpness, 0, 0, sharpness, 0, 0);
  return pen;
}
