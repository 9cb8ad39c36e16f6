import { describe, expect, it } from "vitest";
import { docOf } from "../../../core/model/doc.ts";
import type { AnyRecord } from "../../../core/model/records.ts";
import { boardScene } from "../../../core/scene/board-scene.ts";
import type { SceneItem } from "../../../core/scene/display-list.ts";
import { isPictureSound } from "../../../core/scene/picture-type.ts";
import { THEMES } from "../../../core/scene/themes.ts";
import { sceneToSvg } from "../../../core/scene/to-svg.ts";
import { catalogue } from "../../../stencils/catalogue.ts";

const PNG = "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==";
const asset = (data: string): AnyRecord => ({ type: "asset", id: "a", mime: "image/png", data, w: 8, h: 8 });
const image: AnyRecord = { type: "image", id: "i", asset: "a", alt: "A <chart>", x: 100, y: 50, w: 300, h: 200 };
const stroke: AnyRecord = {
  type: "stroke",
  id: "s",
  points: [
    [4, 4, 0.5],
    [60, 30, 0.8],
    [90, 34, 0.3],
  ],
  color: "red",
  width: 4,
  x: 500,
  y: 300,
  w: 98,
  h: 42,
};
const svgOf = (...records: readonly AnyRecord[]): string =>
  sceneToSvg(boardScene(docOf(records), catalogue), { theme: THEMES.light });
const kinds = (items: readonly SceneItem[]): readonly string[] =>
  items.flatMap((item) => (item.t === "group" ? kinds(item.items) : [item.t]));

describe("a picture on a drawing", () => {
  it("is one element with its bytes and its words, and makes the drawing large enough", () => {
    const svg = svgOf(asset(PNG), image);
    expect(svg).toContain(
      `<image width="300" height="200" preserveAspectRatio="none" xlink:href="data:image/png;base64,${PNG}"/>`,
    );
    expect(svg).toContain("<title>A &lt;chart&gt;</title>");
    expect(svg).toContain('viewBox="76 26 348 248"');
  });

  it("is a frame that says so when its bytes are those of something else", () => {
    const page = Buffer.from("<svg onload='alert(1)'>").toString("base64");
    const svg = svgOf(asset(page), image);
    expect(svg).toContain("Picture cannot be shown");
    expect(svg).not.toContain("<image");
    expect(svg).not.toContain(page);
  });

  it("is a mere frame where there is no room for words", () => {
    const scene = boardScene(docOf([asset("AAAA"), { ...image, w: 20, h: 20 }]), catalogue);
    expect(kinds(scene.items)).toEqual(["rect"]);
  });

  it.each([
    ["image/png", "iVBORw0KGgoAAA", true],
    ["image/jpeg", "/9j/4AAQSkZJRg", true],
    ["image/webp", "UklGRgECAwRXRUJQVlA4IA==", true],
    ["image/webp", "UklGRgECAwRXQVZFVlA4IA==", false],
    ["image/png", "/9j/4AAQSkZJRg", false],
    ["image/jpeg", "PHN2Zz4=", false],
  ] as const)("of type %s that begins %s is sound: %s", (mime, data, sound) => {
    expect(isPictureSound({ mime, data })).toBe(sound);
  });
});

describe("a pen stroke on a drawing", () => {
  it("is the outline of its ink in the colour of the theme", () => {
    const svg = svgOf(stroke);
    expect(svg).toMatch(/<path d="M[\d.]+ [^"]+Z" fill="#c9302c"\/>/);
    expect(svg).toContain('data-record="s" transform="translate(500 300)"');
  });

  it("stays inside its box", () => {
    const [group] = boardScene(docOf([stroke]), catalogue).items;
    const path = group?.t === "group" ? group.items[0] : undefined;
    const numbers = path?.t === "path" ? [...path.d.matchAll(/(-?[\d.]+) (-?[\d.]+)/g)] : [];
    expect(numbers.length).toBeGreaterThan(10);
    for (const [, x, y] of numbers) {
      expect(Number(x)).toBeGreaterThanOrEqual(0);
      expect(Number(x)).toBeLessThanOrEqual(98);
      expect(Number(y)).toBeGreaterThanOrEqual(0);
      expect(Number(y)).toBeLessThanOrEqual(42);
    }
  });

  it("is drawn as a dot when the pen did not move", () => {
    expect(svgOf({ ...stroke, points: [[8, 8, 0.5]] })).toMatch(/<path d="M[^"]+Z"/);
  });
});
