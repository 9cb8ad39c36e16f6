/** Writes core/scene/metrics/inter-<weight>.ts: advance widths of the shipped Inter files. Run again when the font package changes. */
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { join, resolve } from "node:path";
import { create } from "fontkit";

const WEIGHTS = [400, 500, 600] as const;
const SUBSETS = ["latin", "latin-ext", "cyrillic", "cyrillic-ext", "greek", "greek-ext", "vietnamese"] as const;
const MAX_GAP = 4;

interface Run {
  readonly first: number;
  readonly advances: number[];
}

const root = resolve(import.meta.dirname, "../..");
const require = createRequire(import.meta.url);

async function readAdvances(weight: number): Promise<{ unitsPerEm: number; advances: Map<number, number> }> {
  const advances = new Map<number, number>();
  let unitsPerEm = 0;
  for (const subset of SUBSETS) {
    const path = require.resolve(`@fontsource/inter/files/inter-${subset}-${weight}-normal.woff2`);
    const font = create(await readFile(path));
    unitsPerEm = font.unitsPerEm;
    for (const code of font.characterSet) {
      if (code >= 0x20 && !advances.has(code)) advances.set(code, font.glyphForCodePoint(code).advanceWidth);
    }
  }
  return { unitsPerEm, advances };
}

function toRuns(advances: ReadonlyMap<number, number>): readonly Run[] {
  const runs: Run[] = [];
  for (const [code, advance] of [...advances].sort(([a], [b]) => a - b)) {
    const run = runs.at(-1);
    const gap = run === undefined ? Number.POSITIVE_INFINITY : code - (run.first + run.advances.length);
    if (run === undefined || gap > MAX_GAP) runs.push({ first: code, advances: [advance] });
    else run.advances.push(...Array<number>(gap).fill(-1), advance);
  }
  return runs;
}

function toSource(weight: number, unitsPerEm: number, runs: readonly Run[]): string {
  const lines = runs.map((run) => `  "${run.first.toString(36)}:${toCells(run.advances)}",`);
  return [
    'import type { AdvanceTable } from "../advance-table.ts";',
    "",
    `/** Advance widths of Inter ${weight}, written by scripts/fonts/write-metrics.ts. */`,
    `export const INTER_${weight}: AdvanceTable = {`,
    `  unitsPerEm: ${unitsPerEm},`,
    "  runs: [",
    ...lines.map((line) => `  ${line}`),
    "  ],",
    "};",
    "",
  ].join("\n");
}

function toCells(advances: readonly number[]): string {
  return advances.map((advance) => (advance < 0 ? "" : advance.toString(36))).join(",");
}

await mkdir(join(root, "core/scene/metrics"), { recursive: true });
for (const weight of WEIGHTS) {
  const { unitsPerEm, advances } = await readAdvances(weight);
  const file = join(root, `core/scene/metrics/inter-${weight}.ts`);
  await writeFile(file, toSource(weight, unitsPerEm, toRuns(advances)));
  console.log(`${file}: ${advances.size} characters`);
}
