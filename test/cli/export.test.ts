import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { parseBoard } from "../../core/formats/loopboard/parse-board.ts";
import { THEMES } from "../../core/scene/themes.ts";
import { catalogue } from "../../stencils/catalogue.ts";
import { readPdf } from "../support/read-pdf.ts";
import { listElements, readXml, textOf } from "../support/read-xml.ts";
import { runCli, SMALL_BOARD } from "../support/run-cli.ts";

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "loopboard-export-"));
  writeFileSync(join(folder, "small.loopboard"), SMALL_BOARD);
});
afterEach(() => rmSync(folder, { recursive: true }));

const run = (...words: readonly string[]) => runCli(words, folder);
const read = (name: string): string => readFileSync(join(folder, name), "utf8");

describe("export", { timeout: 60_000 }, () => {
  it("draws a board as SVG", async () => {
    expect(await run("export", "small.loopboard", "--to", "svg", "-o", "a.svg")).toEqual({ code: 0, out: "", err: "" });
    const root = readXml(read("a.svg"));
    expect(listElements(root, "text").map(textOf)).toEqual([
      "Shop",
      "Client application",
      "Ranker",
      "Inference service",
    ]);
  });

  it("draws a board as PDF, options in any order", async () => {
    expect((await run("export", "-o", "a.pdf", "--theme=dark", "--to=pdf", "small.loopboard")).code).toBe(0);
    const { texts, info } = await readPdf(readFileSync(join(folder, "a.pdf")));
    expect(texts.map(({ text }) => text)).toEqual(expect.arrayContaining(["Shop", "Ranker"]));
    expect(info).toMatchObject({ Title: "Small board" });
  });

  it("uses the theme asked for, light when none is", async () => {
    await run("export", "small.loopboard", "--to", "svg", "-o", "light.svg");
    await run("export", "small.loopboard", "--to", "svg", "-o", "dark.svg", "--theme", "dark");
    expect(read("light.svg")).toContain(`fill="${THEMES.light.canvas}"`);
    expect(read("dark.svg")).toContain(`fill="${THEMES.dark.canvas}"`);
  });

  it("draws a board without positions as its layout", async () => {
    await run("layout", "small.loopboard", "-o", "laid-out.loopboard");
    await run("export", "laid-out.loopboard", "--to", "svg", "-o", "wanted.svg");
    await run("export", "small.loopboard", "--to", "svg", "-o", "a.svg");
    expect(read("a.svg")).toBe(read("wanted.svg"));
  });

  it("leaves the output alone when the board cannot be read", async () => {
    writeFileSync(join(folder, "a.svg"), "old");
    writeFileSync(join(folder, "bad.loopboard"), "{");
    expect((await run("export", "bad.loopboard", "--to", "svg", "-o", "a.svg")).code).toBe(2);
    expect(read("a.svg")).toBe("old");
  });

  it("says when the output cannot be written, by its name as given", async () => {
    const { code, err } = await run("export", "small.loopboard", "--to", "svg", "-o", "no/a.svg");
    expect(code).toBe(2);
    expect(err).toBe(
      "loopboard: no/a.svg cannot be written: its folder does not exist. Choose another folder or file name.\n",
    );
    expect(readdirSync(folder)).toEqual(["small.loopboard"]);
  });

  it("writes to standard output for -", async () => {
    expect((await run("export", "small.loopboard", "--to", "svg", "-o", "-")).out).toMatch(/^<\?xml/);
    expect(existsSync(join(folder, "-"))).toBe(false);
  });
});

describe("layout", { timeout: 60_000 }, () => {
  it("writes the board with a position for every component", async () => {
    expect(await run("layout", "small.loopboard", "-o", "out.loopboard")).toEqual({ code: 0, out: "", err: "" });
    const { doc, unplaced } = parseBoard(read("out.loopboard"), { catalogue, file: "out.loopboard" });
    expect(unplaced).toEqual([]);
    const [app, svc] = [doc.get("app"), doc.get("svc")];
    expect(app?.type === "node" && svc?.type === "node" && svc.x >= app.x + app.w).toBe(true);
  });

  it("may write over the board it reads, and gives the same layout again", async () => {
    await run("layout", "small.loopboard", "--output", "small.loopboard");
    const first = read("small.loopboard");
    await run("layout", "small.loopboard", "-o", "small.loopboard");
    expect(read("small.loopboard")).toBe(first);
  });
});
