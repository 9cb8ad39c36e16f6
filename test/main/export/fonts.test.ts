import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import { describe, expect, it } from "vitest";
import { ALL_FACES } from "../../../main/fonts/font-faces.ts";
import { loadFace } from "../../../main/fonts/load-face.ts";
import { runSplitter } from "../../../main/fonts/split-runs.ts";

const require = createRequire(import.meta.url);

const runsOf = async (text: string): Promise<readonly (readonly [string, string])[]> => {
  const runs = await runSplitter([text]).split(text, 400);
  return runs.map((run) => [run.missing ? "missing" : run.face.face.family, run.text] as const);
};

describe("the shipped fonts", { timeout: 60_000 }, () => {
  it.each(ALL_FACES)("has the file of $id", ({ file }) => {
    expect(existsSync(require.resolve(file))).toBe(true);
  });

  it("have different ids", () => {
    expect(new Set(ALL_FACES.map(({ id }) => id)).size).toBe(ALL_FACES.length);
  });

  it("fail with a sentence when a file is missing", async () => {
    const [face] = ALL_FACES;
    if (face === undefined) throw new Error("no fonts");
    const gone = { ...face, id: "gone", file: "@fontsource/inter/files/gone.woff2" };
    await expect(loadFace(gone)).rejects.toMatchObject({ code: "export-failed" });
  });
});

describe("runSplitter", { timeout: 60_000 }, () => {
  it("sets Latin text in one run", async () => {
    expect(await runsOf("Feature store – p99 “20 ms”…")).toEqual([["Inter", "Feature store – p99 “20 ms”…"]]);
  });

  it("sets each stretch in the font that has it", async () => {
    expect(await runsOf("model 特征 🚀 v2")).toEqual([
      ["Inter", "model "],
      ["Noto Sans SC", "特征"],
      ["Inter", " "],
      ["Noto Emoji", "🚀"],
      ["Inter", " v2"],
    ]);
  });

  it("keeps a joined emoji in one run", async () => {
    expect(await runsOf("👩‍💻👍🏽")).toEqual([["Noto Emoji", "👩‍💻👍🏽"]]);
  });

  it("takes signs that are asked for as pictures from the emoji font", async () => {
    expect(await runsOf("☀️㊗️")).toEqual([["Noto Emoji", "☀️㊗️"]]);
  });

  it("takes digits for text although the emoji font has them", async () => {
    expect(await runsOf("10 #1")).toEqual([["Inter", "10 #1"]]);
  });

  it("tells what no font has", async () => {
    expect(await runsOf("ok คลัง")).toEqual([
      ["Inter", "ok "],
      ["missing", "คลัง"],
    ]);
  });

  it("sets code in its own font, and what that lacks in the others", async () => {
    const runs = await runSplitter(["x"]).split("top_k → 特征 ἀ ├──", 400, true);
    expect(runs.map(({ face, text }) => [face.face.family, text])).toEqual([
      ["JetBrains Mono NL", "top_k → "],
      ["Noto Sans SC", "特征"],
      ["JetBrains Mono NL", " "],
      ["Inter", "ἀ"],
      ["JetBrains Mono NL", " ├──"],
    ]);
  });

  it("gives no run for no text", async () => {
    expect(await runsOf("")).toEqual([]);
  });
});
