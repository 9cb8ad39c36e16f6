import { describe, expect, it } from "vitest";
import { revealShift, viewportBeside, viewportFor } from "../../../../renderer/canvas/view/viewport-for.ts";

const frame = { width: 1000, height: 600 };

describe("the view that shows a box", () => {
  it("puts the whole box in the middle of the room above the bar", () => {
    const { x, y, zoom } = viewportFor({ x: 100, y: 100, w: 1904, h: 400 }, frame);
    expect(zoom).toBe(0.5);
    expect({ left: 100 * zoom + x, right: 2004 * zoom + x }).toEqual({ left: 24, right: 976 });
    // The middle of what is free above the bar of the view.
    expect(300 * zoom + y).toBe(284);
  });

  it("keeps a board above the tools too where a narrow canvas puts them above the bar", () => {
    const tall = { x: 0, y: 0, w: 100, h: 5000 };
    const [narrow, wide] = [640, 641].map((width) => viewportFor(tall, { width, height: 600 }));
    expect(5000 * (narrow?.zoom ?? 0) + (narrow?.y ?? 0)).toBeCloseTo(600 - 104);
    expect(5000 * (wide?.zoom ?? 0) + (wide?.y ?? 0)).toBeCloseTo(600 - 56);
  });

  it("does not blow a small board up", () => {
    expect(viewportFor({ x: 0, y: 0, w: 100, h: 40 }, frame).zoom).toBe(1.1);
  });

  it("keeps the box beside what covers a part of the canvas", () => {
    const wide = { x: 100, y: 100, w: 1904, h: 400 };
    const { x, zoom } = viewportBeside(wide, frame, { x: 692, y: 12, w: 296, h: 400 });
    expect(100 * zoom + x).toBeCloseTo(24);
    expect(2004 * zoom + x).toBeCloseTo(692 - 24);
  });

  it("uses all of the canvas where there is too little room beside the cover", () => {
    const wide = { x: 100, y: 100, w: 1904, h: 400 };
    expect(viewportBeside(wide, frame, { x: 300, y: 12, w: 688, h: 400 })).toEqual(viewportFor(wide, frame));
  });

  it("starts an empty board at 100 %", () => {
    expect(viewportFor(null, frame)).toEqual({ x: 500, y: 300, zoom: 1 });
  });
});

describe("bringing a box into view", () => {
  const shift = (x: number, y: number, w = 100) => revealShift({ x, y, w, h: 40 }, { ...frame, x: 0, y: 0, zoom: 1 });

  it("leaves a box that is well inside where it is", () => {
    expect(shift(400, 300)).toEqual({ x: 0, y: 0 });
  });

  it("shifts no further than the box needs, with a margin", () => {
    expect(shift(950, 300)).toEqual({ x: -82, y: 0 });
    expect(shift(400, -10)).toEqual({ x: 0, y: 42 });
  });

  it("never leaves a box behind the bars along the lower edge", () => {
    expect(shift(400, 500)).toEqual({ x: 0, y: 0 });
    expect(shift(400, 520)).toEqual({ x: 0, y: -16 });
  });

  it("shows the start of a box that is larger than the view", () => {
    expect(shift(200, 300, 3000)).toEqual({ x: -168, y: 0 });
  });
});
