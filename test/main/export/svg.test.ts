import { describe, expect, it } from "vitest";
import { parseBoard } from "../../../core/formats/loopboard/parse-board.ts";
import { type Doc, docOf } from "../../../core/model/doc.ts";
import { exportSvg } from "../../../main/export/svg.ts";
import { catalogue } from "../../../stencils/catalogue.ts";
import { listElements, readXml, textOf } from "../../support/read-xml.ts";
import { flowOf, nodeAt, noteAt, sceneDoc } from "../../support/scene-doc.ts";

const svgOf = (doc: Doc, theme: "light" | "dark" = "light") => exportSvg(doc, { catalogue, theme });

const styleOf = (svg: string): string => listElements(readXml(svg), "style").map(textOf).join("");

const facesOf = (svg: string): readonly string[] =>
  [...styleOf(svg).matchAll(/font-family:"([^"]+)";font-weight:(\d+)/g)].map(
    ([, family, weight]) => `${family} ${weight}`,
  );

function gridDoc(count: number): Doc {
  const nodes = Array.from({ length: count }, (_, i) =>
    nodeAt(`node-${i}`, (i % 20) * 260, Math.floor(i / 20) * 110, {
      name: `Ranking service ${i}`,
      props: { p99Ms: 20 },
    }),
  );
  const edges = nodes
    .slice(1)
    .flatMap((node, i) => [
      flowOf("request", `node-${i}`, node.id, { id: `e-${i}`, ...(i % 3 === 0 ? { label: `call ${i}` } : {}) }),
      ...(i % 2 === 0 ? [flowOf("event", node.id, `node-${Math.floor(i / 2)}`, { id: `f-${i}` })] : []),
    ]);
  return docOf([...nodes, ...edges]);
}

describe("exportSvg", { timeout: 60_000 }, () => {
  it("embeds the fonts that are used, each weight once", async () => {
    expect(facesOf(await svgOf(sceneDoc()))).toEqual([
      "Noto Sans SC 600",
      "Inter 400",
      "Inter 500",
      "Inter 600",
      "Noto Emoji 400",
    ]);
  });

  it("carries the font of code only where there is code", async () => {
    const svg = await svgOf(docOf([noteAt("n", "`top_k` and **`bold`**")]));
    expect(facesOf(svg)).toEqual(["Inter 400", "JetBrains Mono NL 400", "JetBrains Mono NL 600"]);
    expect(svg).toMatch(/<text [^>]*font-family="'JetBrains Mono NL', [^"]*monospace"[^>]*>top_k</);
  });

  it("says at a text that its blanks are to be kept where several follow one another", async () => {
    const svg = await svgOf(docOf([noteAt("n", "```\na  b\nc d\n```")]));
    expect(svg).toMatch(/<text [^>]*xml:space="preserve"[^>]*>a {2}b</);
    expect(svg).not.toMatch(/<text [^>]*xml:space="preserve"[^>]*>c d</);
  });

  it("says which characters a file is for when a weight needs two", async () => {
    const svg = await svgOf(docOf([nodeAt("n", 0, 0, { name: "Łódź Ж" })]));
    expect(facesOf(svg).filter((face) => face === "Inter 600")).toHaveLength(3);
    expect(styleOf(svg)).toContain("unicode-range:U+416;");
  });

  it("chooses Japanese shapes where kana is written, Korean ones where hangul is", async () => {
    expect(facesOf(await svgOf(docOf([nodeAt("n", 0, 0, { name: "特徴ストア" })])))).toContain("Noto Sans JP 600");
    expect(facesOf(await svgOf(docOf([nodeAt("n", 0, 0, { name: "특징 特" })])))).toContain("Noto Sans KR 600");
  });

  it("refers to nothing outside itself", async () => {
    const svg = await svgOf(sceneDoc());
    const addresses = [...svg.matchAll(/(?:href|src|url\()[=("']*([a-z]+:[^"')\s]{0,24})/g)].map(
      ([, address]) => address,
    );
    expect(addresses.length).toBeGreaterThan(0);
    expect(addresses.filter((address) => !address?.startsWith("data:font/woff2;base64,"))).toEqual([]);
    expect(svg).not.toMatch(/foreignObject|<script|<image|@import/);
  });

  it("carries the board, which opens again as it was", async () => {
    const doc = gridDoc(12);
    const [board] = listElements(readXml(await svgOf(doc)), "board");
    const read = parseBoard(board === undefined ? "" : textOf(board), { catalogue, file: "drawing.svg" });
    for (const record of doc.values()) expect(read.doc.get(record.id)).toEqual(record);
  });

  it("is the same text for the same board", async () => {
    expect(await svgOf(sceneDoc(), "dark")).toBe(await svgOf(sceneDoc(), "dark"));
  });

  it("stays below 250 kB with 200 components and 299 flows", async () => {
    expect(Buffer.byteLength(await svgOf(gridDoc(200)))).toBeLessThan(250_000);
  });
});
