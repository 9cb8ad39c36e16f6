import { getStroke } from "perfect-freehand";

/** A point of the pen: x and y in px and pressure from 0 to 1. */
export type PenPoint = readonly [x: number, y: number, pressure: number];

/** Path data of the ink of a line drawn by hand, `width` px wide at half pressure; absolute commands. */
export function strokeOutline(points: readonly PenPoint[], width: number, isDone = true): string {
  const outline = getStroke(
    points.map(([x, y, pressure]) => [x, y, pressure]),
    { size: width, thinning: 0.5, smoothing: 0.5, streamline: 0.35, simulatePressure: false, last: isDone },
  );
  const [first] = outline;
  if (first === undefined) return "";
  const at = (n: number): readonly [number, number] => {
    const [x = 0, y = 0] = outline[n % outline.length] ?? [];
    return [x, y];
  };
  let d = "";
  for (let n = 0; n < outline.length; n += 1) {
    const [[x, y], [nextX, nextY]] = [at(n), at(n + 1)];
    const middle = `${num((x + nextX) / 2)} ${num((y + nextY) / 2)}`;
    d += n === 0 ? `M ${middle}` : ` Q ${num(x)} ${num(y)} ${middle}`;
  }
  return `${d} Z`;
}

const num = (value: number): number => Math.round(value * 100) / 100 + 0;
