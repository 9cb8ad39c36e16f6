import { describe, expect, it } from "vitest";
import type { SceneItem } from "../../../core/scene/display-list.ts";
import { THEMES } from "../../../core/scene/themes.ts";
import { paintItems } from "../../../renderer/picture/paint-items.ts";
import type { Pixels } from "../../../renderer/picture/sheet.ts";
import { recordPen, sheetFor } from "../../support/recorded-pen.ts";

const { surface, text } = THEMES.light;
const accent = THEMES.light.accent;

function painted(items: readonly SceneItem[], zoom = 1, from = { x: 0, y: 0 }): readonly string[] {
  const { pen, calls } = recordPen();
  paintItems(items, sheetFor(pen, zoom), from);
  return calls;
}

describe("painting a display list", () => {
  it("fills and outlines a rectangle where its group stands", () => {
    const rect: SceneItem = { t: "rect", x: 1, y: 2, w: 30, h: 20, fill: "surface", stroke: "accent", width: 2 };
    const calls = painted([{ t: "group", at: { x: 100, y: 50 }, items: [rect] }]);
    expect(calls).toContain(`fillRect ${surface} 101 52 30 20`);
    expect(calls).toContain(`strokeRect ${accent} 2 101 52 30 20`);
  });

  it("rounds corners only where that can be seen", () => {
    const rect: SceneItem = { t: "rect", x: 0, y: 0, w: 30, h: 20, r: 8, fill: "surface" };
    expect(painted([rect])).toContain("roundRect 0 0 30 20 8");
    expect(painted([rect], 0.1)).toEqual([`fillRect ${surface} 0 0 30 20`]);
  });

  it("places, scales and turns a path about its own origin", () => {
    const path: SceneItem = {
      t: "path",
      d: "M 0 0 H 9",
      at: { x: 10, y: 20, scale: 2, rotate: Math.PI / 2 },
      fill: "text",
    };
    const calls = painted([path], 3);
    expect(calls[0]).toBe("setTransform 0 6 -6 0 30 60");
    expect(calls[1]).toBe(`fill ${text} {"d":"M 0 0 H 9"}`);
    expect(calls.at(-1)).toBe("setTransform 3 0 0 3 0 0");
  });

  it("makes each shared path once", () => {
    const item: SceneItem = { t: "path", d: "M 0 0 H 4", fill: "text" };
    const { pen } = recordPen();
    let made = 0;
    const sheet = { ...sheetFor(pen, 1), pathOf: (d: string) => ({ d, at: ++made }) as unknown as Path2D };
    paintItems([item, item], sheet);
    expect(made).toBe(1);
  });

  it("keeps lines half a pixel wide at least, so that they do not fade when zoomed out", () => {
    const line: SceneItem = { t: "path", d: "M 0 0 H 5", stroke: "accent", width: 1.25 };
    expect(painted([line], 0.1).some((call) => call.startsWith(`stroke ${accent} 5 `))).toBe(true);
    expect(painted([line], 1).some((call) => call.startsWith(`stroke ${accent} 1.25 `))).toBe(true);
  });

  it("writes text that can be read and draws a bar for text that cannot", () => {
    const word: SceneItem = { t: "text", x: 5, y: 9, text: "Cache", size: 13, weight: 600, fill: "text" };
    expect(painted([word])).toContain(`fillText ${text} Cache 5 9`);
    expect(painted([word], 0.15).filter((call) => call.startsWith("fillText"))).toEqual([]);
    expect(painted([word], 0.15).filter((call) => call.startsWith("fillRect"))).toHaveLength(1);
  });

  it("paints a picture where it stands, nothing while it is decoded, and a frame when it is damaged", () => {
    const asset = { type: "asset", id: "p", mime: "image/png", data: "AAAA", w: 8, h: 4 } as const;
    const item: SceneItem = { t: "image", x: 1, y: 2, w: 200, h: 100, picture: asset };
    const withPixels = (pixels: Pixels): readonly string[] => {
      const { pen, calls } = recordPen();
      paintItems([item], { ...sheetFor(pen, 1), pixelsOf: () => pixels }, { x: 10, y: 20 });
      return calls;
    };
    expect(withPixels("waiting")).toEqual([]);
    expect(withPixels({} as ImageBitmap)).toEqual(["drawImage {} 11 22 200 100"]);
    expect(withPixels("broken").some((call) => call.includes("Picture cannot be shown"))).toBe(true);
  });
});
