import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { docOf } from "../../../core/model/doc.ts";
import { boardScene } from "../../../core/scene/board-scene.ts";
import type { Scene } from "../../../core/scene/display-list.ts";
import { THEMES } from "../../../core/scene/themes.ts";
import { SOURCE_NAMESPACE, sceneToSvg } from "../../../core/scene/to-svg.ts";
import { catalogue } from "../../../stencils/catalogue.ts";
import { listElements, readXml, textOf } from "../../support/read-xml.ts";
import { flowOf, nodeAt, sceneDoc } from "../../support/scene-doc.ts";

const light = { theme: THEMES.light };
const scene = (): Scene => boardScene(sceneDoc(), catalogue, { legend: true });

const nasty = [
  "<script>alert(1)</script>",
  "]]>",
  "--><!--",
  '" onload="x',
  "&amp;&lt;",
  "a\u0000b\u0007c",
  "\ud83d lone",
  "\ufffe",
  "</svg>",
];

describe("sceneToSvg", { timeout: 60_000 }, () => {
  it.each(["light", "dark"] as const)("draws the same file as ever in the %s theme", async (name) => {
    const svg = sceneToSvg(scene(), { theme: THEMES[name] });
    await expect(svg).toMatchFileSnapshot(`../../fixtures/golden/scene/everything-${name}.svg`);
  });

  it("has the size of the crop and fills it with the canvas colour", () => {
    const root = readXml(sceneToSvg(scene(), light));
    const { x, y, w, h } = scene().bounds;
    expect(root.attributes).toMatchObject({ width: `${w}`, height: `${h}`, viewBox: `${x} ${y} ${w} ${h}` });
    const ground = root.children.find((child) => typeof child !== "string" && child.name === "rect");
    const fill = THEMES.light.canvas;
    expect(ground).toMatchObject({ attributes: { x: `${x}`, y: `${y}`, width: `${w}`, height: `${h}`, fill } });
  });

  it("uses only shapes, text and groups, with real text", () => {
    const names = new Set(sceneToSvg(scene(), light).match(/(?<=<)[a-zA-Z]+/g));
    expect([...names].sort()).toEqual(["defs", "desc", "g", "path", "rect", "svg", "text", "title", "use"]);
    const texts = listElements(readXml(sceneToSvg(scene(), light)), "text").map(textOf);
    expect(texts).toContain("特征存储 🚀");
  });

  it("draws shapes that repeat once and refers to them", () => {
    const root = readXml(sceneToSvg(scene(), light));
    const ids = listElements(root, "g").map(({ attributes }) => `#${attributes.id}`);
    const uses = listElements(root, "use").map(({ attributes }) => attributes["xlink:href"]);
    expect(uses.length).toBeGreaterThan(9);
    expect(uses.filter((href) => href === undefined || !ids.includes(href))).toEqual([]);
  });

  it("marks what belongs to a record", () => {
    const root = readXml(sceneToSvg(scene(), light));
    const marked = listElements(root, "g").map(({ attributes }) => attributes["data-record"]);
    expect(marked).toEqual(expect.arrayContaining(["outer", "inner", "cjk", "note", "from-event-event-to-event"]));
  });

  it.each(nasty)("stays well-formed and inert with the text %j", (text) => {
    const doc = docOf([
      { type: "board", id: "board", title: text, stage: "design" },
      nodeAt(text.replace(/\p{Cc}/gu, "") || "x", 0, 0, { name: text, kind: text }),
      nodeAt("to", 400, 0),
      flowOf("event", "to", "to", { id: "e", label: text }),
    ]);
    const root = readXml(sceneToSvg(boardScene(doc, catalogue), { ...light, source: text }));
    expect(listElements(root, "script")).toEqual([]);
    expect(root.attributes.onload).toBeUndefined();
  });

  it("is well-formed whatever the texts are", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), fc.string({ unit: "grapheme" }), (title, name) => {
        const doc = docOf([{ type: "board", id: "board", title, stage: "design" }, nodeAt("n", 0, 0, { name })]);
        expect(() => readXml(sceneToSvg(boardScene(doc, catalogue), { ...light, source: title }))).not.toThrow();
      }),
    );
  });

  it("carries the source unchanged", () => {
    const source = '{ "title": "a < b & \\"c\\" ]]> 特征 🚀",\n  "x": 1 }\n';
    const [board] = listElements(readXml(sceneToSvg(scene(), { ...light, source })), "board");
    expect(board?.attributes.xmlns).toBe(SOURCE_NAMESPACE);
    expect(board === undefined ? "" : textOf(board)).toBe(source);
  });

  it("lets no font name or address break out of the style sheet", () => {
    const font = {
      family: 'x"}</style><script>',
      weight: 400 as const,
      dataUri: "data:font/woff2;base64,AAAA)}*/]]>",
      range: "U+41}",
    };
    const root = readXml(sceneToSvg(scene(), { ...light, fonts: [font] }));
    expect(listElements(root, "script")).toEqual([]);
    expect(listElements(root, "style").map(textOf)).toEqual([
      '@font-face{font-family:"xstylescript";font-weight:400;unicode-range:U+41;src:url(data:font/woff2;base64,AAAA/) format("woff2");}',
    ]);
  });

  it("writes numbers with at most two decimals and without exponents", () => {
    const odd: Scene = {
      title: "t",
      bounds: { x: -0.001, y: 1e-9, w: 100 / 3, h: 1e6 },
      items: [{ t: "path", d: "M 0 0", at: { x: 1e-7, y: -1e-7, scale: 1 / 3, rotate: Math.PI / 3 }, stroke: "text" }],
    };
    const svg = sceneToSvg(odd, light);
    expect(svg).toContain('viewBox="0 0 33.33 1000000"');
    expect(svg).toContain('transform="translate(0 0)rotate(60)scale(0.3333)"');
  });
});
