import { readdirSync } from "node:fs";
import { basename } from "node:path";
import { describe, expect, it } from "vitest";
import { listSourceFiles, ROOT } from "./source-files.ts";

const files = listSourceFiles();
const FORBIDDEN_NAMES = /(^|-)(manager|helpers?|utils?|services?|common|shared|misc)(-|\.|$)/i;
const DATA_FILES = /^(core\/scene\/metrics|stencils)\//;
const AGREED_TOP = ["cli", "core", "docs", "main", "preload", "renderer", "scripts", "stencils", "templates", "test"];

describe("the house", () => {
  it("keeps files small: none over 400 lines, 95 % under 250, median under 90", () => {
    const sized = files.filter((file) => !DATA_FILES.test(file.path)).sort((a, b) => a.lines - b.lines);
    expect(sized.filter((file) => file.lines > 400).map((file) => `${file.path}: ${file.lines}`)).toEqual([]);
    expect(sized[Math.floor(sized.length * 0.95)]?.lines).toBeLessThan(250);
    expect(sized[Math.floor(sized.length / 2)]?.lines).toBeLessThan(90);
  });

  it("names files in kebab case, components in Pascal case, and none after nothing in particular", () => {
    const bad = files.filter(({ path }) => {
      const name = basename(path).replace(/\.(test\.)?tsx?$/, "");
      const wanted =
        path.endsWith(".tsx") && path !== "renderer/main.tsx"
          ? /^[A-Z][A-Za-z0-9]*$/
          : /^[a-z0-9]+(-[a-z0-9]+)*(\.[a-z]+)?$/;
      return !wanted.test(name) || (FORBIDDEN_NAMES.test(name) && !path.includes("stencils/"));
    });
    expect(bad.map((file) => file.path)).toEqual([]);
  });

  it("exports by name, one by one", () => {
    expect(files.filter((file) => /^export \*/m.test(file.text)).map((file) => file.path)).toEqual([]);
    expect(files.filter((file) => /^export default/m.test(file.text)).map((file) => file.path)).toEqual([]);
  });

  it("switches no check off", () => {
    const loose = /@ts-ignore|@ts-expect-error|@ts-nocheck|biome-ignore|eslint-disable|\bas any\b|: any\b/;
    expect(files.filter((file) => loose.test(file.text)).map((file) => file.path)).toEqual([]);
  });

  it("leaves nothing to do later in the source", () => {
    expect(files.filter((file) => /\b(TODO|FIXME|XXX)\b/.test(file.text)).map((file) => file.path)).toEqual([]);
  });

  it("says what each export of core and the contract is", () => {
    const silent = files
      .filter((file) => /^(core|preload)\//.test(file.path) && !DATA_FILES.test(file.path))
      .flatMap((file) => undocumented(file.text).map((name) => `${file.path}: ${name}`));
    expect(silent).toEqual([]);
  });

  it("has the agreed folders at the top and no others", () => {
    const ignored = new Set([
      "node_modules",
      "out",
      "dist",
      "release",
      "coverage",
      "test-results",
      "playwright-report",
    ]);
    const found = readdirSync(ROOT, { withFileTypes: true }).filter(
      (entry) => entry.isDirectory() && !entry.name.startsWith(".") && !ignored.has(entry.name),
    );
    expect(found.map((entry) => entry.name).sort()).toEqual(AGREED_TOP);
  });

  it("puts no markup from a text into the page", () => {
    const risky =
      /dangerouslySetInnerHTML|innerHTML|insertAdjacentHTML|outerHTML|srcdoc|document\.write|\beval\(|new Function\(/;
    const used = files.filter((file) => risky.test(file.text)).map((file) => file.path);
    expect(used).toEqual([]);
  });
});

function undocumented(text: string): readonly string[] {
  const lines = text.split("\n");
  return lines.flatMap((line, at) => {
    const name = /^export (?:async )?(?:function|const|class|interface|type) (\w+)/.exec(line)?.[1];
    if (name === undefined || name.endsWith("Schema") || /^\s*(\*\/|\/\*\*.*\*\/)/.test(lines[at - 1] ?? "")) return [];
    return [name];
  });
}
