import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { RULES } from "../../../core/rules/registry.ts";
import { ruleIndex } from "../../../scripts/docs/rule-index.ts";

const root = join(import.meta.dirname, "../../..");
const ids = RULES.map((rule) => rule.id);

const CATEGORIES = [...new Set(ids.map((id) => id.split("/")[0] ?? ""))];

/** `<category>/<name>` of each file of that ending in the folders of the categories. */
function filesIn(folder: string, ending: string): readonly string[] {
  return CATEGORIES.flatMap((category) =>
    readdirSync(join(root, folder, category))
      .filter((name) => name.endsWith(ending))
      .map((name) => `${category}/${name.slice(0, -ending.length)}`),
  );
}

const HEADINGS = ["Why", "What is checked", "Passes", "Fails", "Needs review", "Options", "When not to use", "Sources"];

interface TableRow {
  readonly id: string;
  readonly title: string;
  readonly sev: string;
  readonly step: number;
  readonly stage: string;
  readonly scope: string;
}

const tableRows: readonly TableRow[] = JSON.parse(readFileSync(join(root, "test/fixtures/rule-table.json"), "utf8"));

describe("the registry", () => {
  it("lists each rule file once, sorted by code", () => {
    expect([...ids].sort()).toEqual([...filesIn("core/rules", ".ts")].sort());
    const codes = RULES.map((rule) => rule.code);
    expect(codes).toEqual([...new Set(codes)].sort());
  });

  it("has a category folder for each rule, and no other folder but fixes, own and queries", () => {
    const folders = readdirSync(join(root, "core/rules"), { withFileTypes: true }).filter((entry) =>
      entry.isDirectory(),
    );
    expect(folders.map((entry) => entry.name).sort()).toEqual([...CATEGORIES, "fixes", "own", "queries"].sort());
  });

  it("agrees with the table of rules in code, title, severity, step, stage and scope", () => {
    const own = RULES.map(({ code, meta }) => ({
      id: code,
      title: meta.title,
      sev: meta.severity,
      step: meta.step,
      stage: meta.stage,
      scope: meta.scope,
    }));
    const wanted = tableRows.filter((row) => own.some((rule) => rule.id === row.id));
    const byCode = (a: { readonly id: string }, b: { readonly id: string }) => (a.id < b.id ? -1 : 1);
    expect(own).toEqual(
      wanted.map(({ id, title, sev, step, stage, scope }) => ({ id, title, sev, step, stage, scope })).sort(byCode),
    );
  });

  it("gives every rule all its texts", () => {
    for (const { id, meta, messages } of RULES) {
      for (const text of [meta.why, meta.help, meta.unless, meta.interview, ...Object.values(messages)]) {
        expect(text, id).toMatch(/^[A-Z{].*[.?]$/s);
      }
      expect(meta.sources.length, id).toBeGreaterThan(0);
    }
  });

  it("has a fix for at least 14 rules", () => {
    expect(RULES.filter((rule) => rule.fix !== undefined).length).toBeGreaterThanOrEqual(14);
  });
});

describe("each rule", () => {
  it("has a test at the same path", () => {
    expect([...filesIn("test/core/rules", ".test.ts")].sort()).toEqual([...ids].sort());
  });

  it("has a page at the same path with the fixed headings", () => {
    expect([...filesIn("docs/rules", ".md")].sort()).toEqual([...ids].sort());
    for (const { id, code, meta, options } of RULES) {
      const page = readFileSync(join(root, "docs/rules", `${id}.md`), "utf8");
      expect(page.split("\n")[0]).toBe(`# ${code} ${meta.title}`);
      expect([...page.matchAll(/^## (.+)$/gm)].map((match) => match[1])).toEqual(HEADINGS);
      for (const text of [meta.why, meta.unless, ...meta.sources, `Severity: ${meta.severity}.`])
        expect(page).toContain(text);
      for (const [name, value] of Object.entries(options as object)) expect(page).toContain(`\`${name}\` (${value})`);
    }
  });

  it("stands in the index, which is up to date", () => {
    const page = readFileSync(join(root, "docs/rules/README.md"), "utf8");
    expect(page, "run: node scripts/docs/write-rule-index.ts").toBe(ruleIndex(RULES));
  });
});
