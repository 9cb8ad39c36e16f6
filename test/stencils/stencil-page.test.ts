import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { stencilPage } from "../../scripts/docs/stencil-page.ts";
import { catalogue } from "../../stencils/catalogue.ts";

it("keeps docs/stencils.md in step with the stencils", () => {
  const page = readFileSync(join(import.meta.dirname, "../../docs/stencils.md"), "utf8");
  expect(page, "run: node scripts/docs/write-stencil-page.ts").toBe(stencilPage(catalogue));
});

it("names every kind, flow, preset and property with its unit or choices", () => {
  const page = stencilPage(catalogue);
  for (const stencil of catalogue.stencils.values()) {
    expect(page).toContain(`| ${stencil.label} (\`${stencil.id}\`) |`);
    for (const prop of stencil.props) expect(page).toContain(`\`${prop.id}\``);
  }
  for (const flow of catalogue.flows.values()) expect(page).toContain(`| ${flow.label} (\`${flow.id}\`) |`);
  for (const preset of catalogue.presets) expect(page).toContain(`| ${preset.label} (\`${preset.id}\`) |`);
  expect(page).toContain("`hitRate` (0-1)");
  expect(page).toContain("`onFail` (block, quarantine, warn)");
  expect(page).toContain("`storageGB` (GB)");
});

it("escapes a bar inside a table cell", () => {
  const preset = { id: "odd", label: "A | B", kind: "cache", props: { kind: "cdn" } } as const;
  expect(stencilPage({ ...catalogue, presets: [preset] })).toContain("| A \\| B (`odd`) | `cache` | `kind` = cdn |");
});
