import { beforeEach, describe, expect, it } from "vitest";
import { docOf } from "../../../../core/model/doc.ts";
import { THEMES } from "../../../../core/scene/themes.ts";
import { type CanvasLook, lookChange } from "../../../../renderer/canvas/large/look-change.ts";
import { createPicture, type Picture } from "../../../../renderer/picture/picture.ts";
import { catalogue } from "../../../../stencils/catalogue.ts";
import { nodeAt } from "../../../support/scene-doc.ts";

const plain: CanvasLook = {
  catalogue,
  theme: THEMES.light,
  selection: new Set(),
  marks: new Map(),
  dimmed: new Set(),
  hints: new Set(),
  steady: 1,
  inGesture: false,
};
const error = { count: 1, worst: "error" } as const;
const warning = { count: 2, worst: "warning" } as const;

let picture: Picture;

beforeEach(() => {
  picture = createPicture();
  picture.sync(docOf([nodeAt("a", 0, 0), nodeAt("b", 400, 0)]), new Map());
});

describe("another look of a drawing", () => {
  it("changes nothing but the new badges when the first review comes", () => {
    const marked = { ...plain, marks: new Map([["a", error]]) };
    expect(lookChange(plain, marked, picture)).toEqual({ areas: [], badges: ["a"] });
  });

  it("changes the area of a badge that says something else or is gone", () => {
    const before = {
      ...plain,
      marks: new Map([
        ["a", error],
        ["b", error],
      ]),
    };
    const after = { ...plain, marks: new Map([["a", warning]]) };
    const change = lookChange(before, after, picture);
    expect(change).toMatchObject({ badges: [] });
    expect(change === "all" ? [] : change.areas.map(({ x }) => x > 200)).toEqual([false, true]);
  });

  it("changes the areas of what is selected now and what no longer is", () => {
    const before = { ...plain, selection: new Set(["a"]) };
    const change = lookChange(before, { ...plain, selection: new Set(["b"]) }, picture);
    expect(change === "all" ? 0 : change.areas.length).toBe(2);
  });

  it("changes everything with the theme, and with the size of badges only if there are any", () => {
    expect(lookChange(plain, { ...plain, theme: THEMES.dark }, picture)).toBe("all");
    expect(lookChange(plain, { ...plain, steady: 2.2 }, picture)).toEqual({ areas: [], badges: [] });
    const marked = { ...plain, marks: new Map([["a", error]]) };
    expect(lookChange(marked, { ...marked, steady: 2.2 }, picture)).toBe("all");
  });
});
