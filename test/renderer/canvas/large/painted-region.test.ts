import { describe, expect, it } from "vitest";
import {
  cornerOf,
  holdsAll,
  reaches,
  regionFor,
  shiftTo,
  stripsAround,
} from "../../../../renderer/canvas/large/painted-region.ts";

const frame = { width: 1000, height: 800, x: 0, y: 0, zoom: 0.5 };
const board = { x: 0, y: 0, w: 10_000, h: 10_000 };
const region = regionFor(frame, board, 1);
if (region === null) throw new Error("There is something in view.");

describe("the painted part of a large board", () => {
  it("is the view with room around it, as far as there is something to paint", () => {
    // One canvas pixel more than the 2540 × 2040 of the view and its room.
    expect(region.box).toEqual({ x: -40, y: -40, w: 2542, h: 2042 });
    expect(regionFor(frame, { x: 5000, y: 0, w: 10, h: 10 }, 1)).toBeNull();
    expect(regionFor(frame, null, 1)).toBeNull();
  });

  it("is as fine as the screen, but never larger than memory allows", () => {
    expect(regionFor(frame, board, 2)?.density).toBe(2);
    const wide = regionFor({ ...frame, width: 9000, height: 9000 }, { x: 0, y: 0, w: 1e6, h: 1e6 }, 2);
    expect((wide?.density ?? 2) < 2).toBe(true);
  });

  it("serves a view that was panned within its room, and no further", () => {
    expect(reaches(region, { ...frame, x: -200 }, board, 1)).toBe(true);
    expect(reaches(region, { ...frame, x: -300 }, board, 1)).toBe(false);
  });

  it("serves a view beyond the end of the board, where there is nothing", () => {
    const small = { x: 0, y: 0, w: 500, h: 500 };
    const whole = regionFor(frame, small, 1);
    expect(whole === null ? null : reaches(whole, { ...frame, x: 700, y: -900 }, small, 1)).toBe(true);
  });

  it("is not stretched to more than twice or less than half its size, nor shown on a finer screen", () => {
    const small = { x: 0, y: 0, w: 500, h: 500 };
    const whole = regionFor(frame, small, 1);
    if (whole === null) throw new Error("There is something in view.");
    expect(reaches(whole, { ...frame, zoom: 0.95 }, small, 1)).toBe(true);
    expect(reaches(whole, { ...frame, zoom: 1.05 }, small, 1)).toBe(false);
    expect(reaches(whole, { ...frame, zoom: 0.24 }, small, 1)).toBe(false);
    expect(reaches(whole, frame, small, 2)).toBe(false);
  });

  it("has to be painted anew for a change outside it", () => {
    expect(holdsAll(region, { x: 100, y: 100, w: 50, h: 50 }, board)).toBe(true);
    expect(holdsAll(region, { x: 2450, y: 100, w: 100, h: 50 }, board)).toBe(false);
  });

  it("stands on whole pixels, so that what is straight on it is crisp", () => {
    const odd = regionFor({ ...frame, x: 0.3, y: 0.7, zoom: 0.9 }, board, 2);
    if (odd === null) throw new Error("There is something in view.");
    expect((odd.box.x * 0.9 * 2) % 1).toBeCloseTo(0, 6);
    const corner = cornerOf(odd, { ...frame, x: 17.4, y: -3.2, zoom: 0.9 });
    expect([(corner.x * 2) % 1, (corner.y * 2) % 1].map(Math.abs)).toEqual([0, 0]);
    expect(cornerOf(odd, { ...frame, x: 17.4, zoom: 0.8 }).x).toBeCloseTo(odd.box.x * 0.8 + 17.4);
  });

  it("is moved along by whole pixels, and only what comes into it is bare", () => {
    const inside = (x: number, y: number) => regionFor({ ...frame, x: -2000 + x, y: -1500 + y }, board, 1);
    const [from, to] = [inside(0, 0), inside(-300, 120)];
    const shift = from === null || to === null ? null : shiftTo(from, to);
    expect(shift).toMatchObject({ dx: -300, dy: 120 });
    expect(shift?.bare).toEqual([
      { ...to?.box, x: (to?.box.x ?? 0) + 3002 - 600, w: 600 },
      { ...to?.box, h: 240 },
    ]);
  });

  it("is painted whole when little stays, or at another zoom", () => {
    const at = (x: number, zoom: number) => regionFor({ ...frame, x, y: -1500, zoom }, board, 1);
    const [from, far, larger] = [at(-2000, 0.5), at(-3100, 0.5), at(-2000, 0.6)];
    if (from === null || far === null || larger === null) throw new Error("There is something in view.");
    expect(shiftTo(from, far)).toBeNull();
    expect(shiftTo(from, larger)).toBeNull();
  });

  it("is painted in view first; the strips around the view cover the rest once", () => {
    const [outer, inner] = [
      { x: 0, y: 0, w: 100, h: 80 },
      { x: 20, y: 10, w: 50, h: 40 },
    ];
    const strips = stripsAround(outer, inner);
    const covered = (x: number, y: number): number =>
      [inner, ...strips].filter((box) => x >= box.x && x < box.x + box.w && y >= box.y && y < box.y + box.h).length;
    for (let x = 0.5; x < 100; x += 1) for (let y = 0.5; y < 80; y += 1) expect(covered(x, y)).toBe(1);
    expect(stripsAround(outer, outer)).toEqual([]);
    expect(stripsAround(outer, { ...outer, w: 60 })).toEqual([{ x: 60, y: 0, w: 40, h: 80 }]);
  });
});
