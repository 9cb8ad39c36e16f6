/** A command of path data with its numbers. */
interface Command {
  readonly letter: string;
  readonly numbers: readonly number[];
}

interface Point {
  readonly x: number;
  readonly y: number;
}

/** How many numbers each absolute command of an icon takes. */
const ARITY: Readonly<Record<string, number>> = { M: 2, L: 2, H: 1, V: 1, C: 6, Q: 4, A: 7, Z: 0 };
const SAMPLES = 48;

/** Splits path data into absolute commands; throws with the reason on anything an exporter could not draw. */
export function readPath(data: string): readonly Command[] {
  const pieces = data.match(/[A-Za-z]|[^A-Za-z]+/g) ?? [];
  const commands: Command[] = [];
  for (const piece of pieces) {
    if (/^[A-Za-z]$/.test(piece)) {
      if (ARITY[piece] === undefined) throw new Error(`${piece} is not an absolute command that icons use`);
      commands.push({ letter: piece, numbers: [] });
    } else {
      const last = commands.pop();
      if (last === undefined) throw new Error("path data starts with a command");
      const numbers = piece.trim() === "" ? [] : piece.trim().split(/\s+/).map(Number);
      commands.push({ letter: last.letter, numbers });
    }
  }
  for (const { letter, numbers } of commands) {
    if (numbers.length !== ARITY[letter] || !numbers.every(Number.isFinite))
      throw new Error(`${letter} takes ${ARITY[letter]} numbers, not ${numbers.join(" ")}`);
  }
  if (commands[0]?.letter !== "M") throw new Error("path data starts with M");
  return commands;
}

/** Points along the drawn line, close enough together to measure its extent. */
export function tracePath(data: string): readonly Point[] {
  const points: Point[] = [];
  let at: Point = { x: 0, y: 0 };
  for (const { letter, numbers } of readPath(data)) {
    const piece = trace(letter, numbers, at);
    points.push(...piece);
    at = piece.at(-1) ?? at;
  }
  return points;
}

function trace(letter: string, numbers: readonly number[], from: Point): readonly Point[] {
  const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0] = numbers;
  switch (letter) {
    case "H":
      return [{ x: a, y: from.y }];
    case "V":
      return [{ x: from.x, y: a }];
    case "C":
      return curve([from, { x: a, y: b }, { x: c, y: d }, { x: e, y: f }]);
    case "Q":
      return curve([from, { x: a, y: b }, { x: c, y: d }]);
    case "A":
      return arc(from, { rx: a, ry: b, large: d === 1, sweep: e === 1 }, { x: f, y: g });
    case "Z":
      return [];
    default:
      return [{ x: a, y: b }];
  }
}

function curve(control: readonly Point[]): readonly Point[] {
  return fractions().map((t) => {
    let points = control;
    while (points.length > 1)
      points = points.slice(1).map((point, n) => {
        const before = points[n] ?? point;
        return { x: before.x + (point.x - before.x) * t, y: before.y + (point.y - before.y) * t };
      });
    return points[0] ?? { x: 0, y: 0 };
  });
}

/** An unrotated elliptical arc by its centre, as the SVG implementation notes describe. */
function arc(
  from: Point,
  shape: { readonly rx: number; readonly ry: number; readonly large: boolean; readonly sweep: boolean },
  to: Point,
): readonly Point[] {
  const half = { x: (from.x - to.x) / 2 / shape.rx, y: (from.y - to.y) / 2 / shape.ry };
  const length = Math.hypot(half.x, half.y);
  const grow = Math.max(1, length);
  const reach = Math.sqrt(Math.max(0, 1 / Math.min(1, length) ** 2 - 1)) * (shape.large === shape.sweep ? -1 : 1);
  const centre = { x: half.y * reach, y: -half.x * reach };
  const start = Math.atan2(half.y - centre.y, half.x - centre.x);
  let turn = Math.atan2(-half.y - centre.y, -half.x - centre.x) - start;
  if (shape.sweep && turn < 0) turn += 2 * Math.PI;
  if (!shape.sweep && turn > 0) turn -= 2 * Math.PI;
  const middle = {
    x: (from.x + to.x) / 2 + centre.x * shape.rx,
    y: (from.y + to.y) / 2 + centre.y * shape.ry,
  };
  const radius = grow > 1 ? grow : Math.hypot(half.x - centre.x, half.y - centre.y);
  return fractions().map((t) => ({
    x: middle.x + Math.cos(start + turn * t) * shape.rx * radius,
    y: middle.y + Math.sin(start + turn * t) * shape.ry * radius,
  }));
}

const fractions = (): readonly number[] => Array.from({ length: SAMPLES }, (_, n) => (n + 1) / SAMPLES);
