import { describe, expect, it } from "vitest";
import { parseBoard } from "../../../core/formats/loopboard/parse-board.ts";
import { type Doc, docOf } from "../../../core/model/doc.ts";
import { boardScene } from "../../../core/scene/board-scene.ts";
import type { SceneItem } from "../../../core/scene/display-list.ts";
import { measureText } from "../../../core/scene/text-metrics.ts";
import { exportPdf } from "../../../main/export/pdf.ts";
import { catalogue } from "../../../stencils/catalogue.ts";
import { readPdf } from "../../support/read-pdf.ts";
import { nodeAt, noteAt, sceneDoc } from "../../support/scene-doc.ts";

const now = new Date("2026-01-02T03:04:05Z");
const pdfOf = (doc: Doc, theme: "light" | "dark" = "light") => exportPdf(doc, { catalogue, theme, now });

interface Placed {
  readonly text: string;
  readonly x: number;
  readonly y: number;
}

function listPlaced(items: readonly SceneItem[], dx = 0, dy = 0): readonly Placed[] {
  return items.flatMap((item) => {
    if (item.t === "group") return listPlaced(item.items, dx + (item.at?.x ?? 0), dy + (item.at?.y ?? 0));
    if (item.t !== "text") return [];
    const shift = { start: 0, middle: 0.5, end: 1 }[item.anchor ?? "start"];
    const width = measureText(item.text, item.size, item.weight);
    return [{ text: item.text, x: item.x - width * shift + dx, y: item.y + dy }];
  });
}

describe("exportPdf", { timeout: 60_000 }, () => {
  it("makes one page of the size of the drawing, 0.75 points to the pixel", async () => {
    const { pages, width, height } = await readPdf(await pdfOf(sceneDoc()));
    const { w, h } = boardScene(sceneDoc(), catalogue).bounds;
    expect({ pages, width, height }).toEqual({ pages: 1, width: w * 0.75, height: h * 0.75 });
  });

  it("holds pictures, and says where it cannot: WebP and damaged bytes", async () => {
    const dot = "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==";
    const pdfWith = async (mime: "image/png" | "image/webp", data: string) => {
      const bytes = await pdfOf(
        docOf([
          { type: "asset", id: "a", mime, data, w: 8, h: 8 },
          { type: "image", id: "i", asset: "a", alt: "", x: 0, y: 0, w: 240, h: 160 },
        ]),
      );
      const { texts } = await readPdf(bytes);
      return {
        holds: Buffer.from(bytes).toString("latin1").includes("/Subtype /Image"),
        says: texts.map(({ text }) => text),
      };
    };
    expect(await pdfWith("image/png", dot)).toEqual({ holds: true, says: [] });
    for (const [mime, data] of [
      ["image/webp", "UklGRgECAwRXRUJQVlA4IA=="],
      ["image/png", dot.slice(0, 40)],
    ] as const) {
      expect(await pdfWith(mime, data)).toEqual({ holds: false, says: ["Picture cannot be shown"] });
    }
  });

  it("puts every text where the drawing has it", async () => {
    const scene = boardScene(sceneDoc(), catalogue);
    const { texts } = await readPdf(await pdfOf(sceneDoc()));
    expect(scene.items.length).toBeGreaterThan(20);
    const wanted = listPlaced(scene.items).filter(({ text }) => /^[\x20-\x7e]+$/.test(text));
    expect(wanted.length).toBeGreaterThan(30);
    const found = wanted.filter(({ text, x, y }) =>
      texts.some(
        (one) =>
          one.text === text &&
          Math.abs(one.x - (x - scene.bounds.x) * 0.75) < 0.02 &&
          Math.abs(one.y - (y - scene.bounds.y) * 0.75) < 0.02,
      ),
    );
    expect(found).toEqual(wanted);
  });

  it("keeps Chinese, Japanese, Korean, Cyrillic, Greek and emoji as text", async () => {
    const words = ["特征存储", "特徴ストア", "특징 저장소", "Хранилище", "Αποθήκη", "naïve Łódź", "🚀👩‍💻"];
    const doc = docOf(words.map((name, i) => nodeAt(`n${i}`, 0, i * 80, { name })));
    const { texts } = await readPdf(await pdfOf(doc));
    const all = texts.map(({ text }) => text).join("\n");
    for (const word of words) expect(all.replace(/\s/g, "")).toContain(word.replace(/\s/g, ""));
  });

  it("draws boxes for characters that no shipped font has and never fails", async () => {
    const doc = docOf([
      nodeAt("thai", 0, 0, { name: "คลัง ok" }),
      nodeAt("odd", 0, 80, { name: "\ud83d \u0000\u200b\ufffe \u{10ffff}" }),
      noteAt("n", "العربية\n\n‮evil", { y: 160 }),
    ]);
    const bytes = await pdfOf(doc);
    expect((await readPdf(bytes)).texts.map(({ text }) => text)).toContain("ok");
  });

  it("embeds each font it uses as a subset, and no other", async () => {
    const text = Buffer.from(await pdfOf(sceneDoc())).toString("latin1");
    const names = [...text.matchAll(/\/FontName \/([A-Z]{6}\+[\w-]+)/g)].map(([, name = ""]) => name.slice(7));
    expect(names.sort()).toEqual([
      "Inter-Medium",
      "Inter-Regular",
      "Inter-SemiBold",
      "NotoEmoji-Regular",
      expect.stringMatching(/^NotoSansSC/),
    ]);
    expect(text.match(/\/FontFile2 /g)).toHaveLength(names.length);
    expect(text).not.toContain("Helvetica");
  });

  it("sets code in a subset of its own font, at the places of the drawing", async () => {
    const bytes = await pdfOf(docOf([noteAt("n", "```\na  b\n    c_d\n```")]));
    expect(Buffer.from(bytes).toString("latin1")).toMatch(/\/FontName \/[A-Z]{6}\+JetBrainsMonoNL-Regular/);
    const { texts } = await readPdf(bytes);
    const places = texts.filter(({ text }) => text.trim() !== "").map(({ text, x }) => [text, x] as const);
    const left = places[0]?.[1] ?? 0;
    const letter = 0.6 * 11.5 * 0.75;
    expect(places).toEqual([
      ["a", left],
      ["b", expect.closeTo(left + 3 * letter, 1)],
      ["c_d", expect.closeTo(left + 4 * letter, 1)],
    ]);
  });

  it("carries the board, which opens again as it was", async () => {
    const { files } = await readPdf(await pdfOf(sceneDoc()));
    const [[name, source] = ["", ""]] = files;
    expect(name).toBe("board.loopboard");
    const { doc } = parseBoard(source.replace("quantum-oracle", "trainer"), { catalogue, file: "board" });
    expect(doc.get("cjk")).toEqual(sceneDoc().get("cjk"));
  });

  it("says its title and its maker, and links nowhere", async () => {
    const { info, links } = await readPdf(await pdfOf(sceneDoc()));
    expect(info).toMatchObject({ Title: "Everything <drawn> & escaped", Creator: "Loopboard" });
    expect(links).toBe(0);
  });

  it("gives the same bytes for the same board and date", async () => {
    const [first, second] = [await pdfOf(sceneDoc()), await pdfOf(sceneDoc())];
    expect(Buffer.compare(Buffer.from(first), Buffer.from(second))).toBe(0);
  });

  it("paints the dark theme as the dark theme", async () => {
    const [light, dark] = [await pdfOf(sceneDoc()), await pdfOf(sceneDoc(), "dark")];
    expect(Buffer.compare(Buffer.from(light), Buffer.from(dark))).not.toBe(0);
  });

  it("shrinks a drawing larger than the largest page", async () => {
    const { width, height } = await readPdf(await pdfOf(docOf([nodeAt("a", 0, 0), nodeAt("b", 1_000_000, 0)])));
    expect(width).toBe(14_400);
    expect(height).toBeGreaterThan(0);
  });

  it("exports an empty board", async () => {
    expect((await readPdf(await pdfOf(docOf([])))).pages).toBe(1);
  });
});
