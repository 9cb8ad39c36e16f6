import type { PathItem } from "../../../core/scene/display-list.ts";
import { commandsOf } from "./path-commands.ts";

type Place = NonNullable<PathItem["at"]>;

const memory = new Map<string, string>();
const MOST_REMEMBERED = 5000;

/**
 * Path data with its place worked in. A transform on each of some thousand paths would cost the browser a node in its
 * paint tree for every one, in every frame of a drag; cards repeat the same few paths, so the results are remembered.
 */
export function bakePath(d: string, at: Place): string {
  const key = `${at.x} ${at.y} ${at.scale ?? 1} ${at.rotate ?? 0} ${d}`;
  const known = memory.get(key);
  if (known !== undefined) return known;
  if (memory.size >= MOST_REMEMBERED) memory.clear();
  const baked = bake(d, at);
  memory.set(key, baked);
  return baked;
}

function bake(d: string, at: Place): string {
  const move = placer(at);
  const { scale = 1, rotate = 0 } = at;
  const turn = (rotate * 180) / Math.PI;
  let pen = { x: 0, y: 0 };
  const point = (x: number, y: number): string => {
    pen = { x, y };
    const to = move(x, y);
    return `${round(to.x)} ${round(to.y)}`;
  };
  const out = commandsOf(d).map(({ letter, args }) => {
    if (letter === "H") return args.map((x) => `L${point(x, pen.y)}`).join("");
    if (letter === "V") return args.map((y) => `L${point(pen.x, y)}`).join("");
    if (letter === "A") {
      return chunksOf(args, 7)
        .map(
          ([rx = 0, ry = 0, tilt = 0, large = 0, sweep = 0, x = 0, y = 0]) =>
            `A${round(rx * scale)} ${round(ry * scale)} ${round(tilt + turn)} ${large} ${sweep} ${point(x, y)}`,
        )
        .join("");
    }
    return `${letter}${chunksOf(args, 2)
      .map(([x = 0, y = 0]) => point(x, y))
      .join(" ")}`;
  });
  return out.join("");
}

function placer({ x, y, scale = 1, rotate = 0 }: Place): (x: number, y: number) => { x: number; y: number } {
  const [cos, sin] = [Math.cos(rotate) * scale, Math.sin(rotate) * scale];
  return (px, py) => ({ x: x + px * cos - py * sin, y: y + px * sin + py * cos });
}

function chunksOf(args: readonly number[], size: number): readonly (readonly number[])[] {
  const chunks: (readonly number[])[] = [];
  for (let i = 0; i < args.length; i += size) chunks.push(args.slice(i, i + size));
  return chunks;
}

const round = (value: number): number => Math.round(value * 1000) / 1000;
