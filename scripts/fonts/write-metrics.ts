/** Writes core/scene/metrics/*.ts: advance widths of the shipped Inter files and of the font of code. Run again when a font package changes. */
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { join, resolve } from "node:path";
import { create } from "fontkit";

const WEIGHTS = [400, 500, 600] as const;
const SUBSETS = ["latin", "latin-ext", "cyrillic", "cyrillic-ext", "greek", "greek-ext", "vietnamese"] as const;
const MONO = "jetbrains-mono/fonts/webfonts/JetBrainsMonoNL-Regular.woff2";
const MAX_GAP = 4;

/** A table to write: its file and constant, what it is of, the font files it is read from. */
interface Table {
  readonly file: string;
  readonly constant: string;
  readonly of: string;
  readonly sources: readonly string[];
}

const TABLES: readonly Table[] = [
  ...WEIGHTS.map((weight) => ({
    file: `inter-${weight}`,
    constant: `INTER_${weight}`,
    of: `Inter ${weight}`,
    sources: SUBSETS.map((subset) => `@fontsource/inter/files/inter-${subset}-${weight}-normal.woff2`),
  })),
  { file: "mono", constant: "MONO", of: "JetBrains Mono NL in every weight", sources: [MONO] },
];

interface Run {
  readonly first: number;
  readonly advances: number[];
}

const root = resolve(import.meta.dirname, "../..");
const require = createRequire(import.meta.url);

async function readAdvances(
  sources: readonly string[],
): Promise<{ unitsPerEm: number; advances: Map<number, number> }> {
  const advances = new Map<number, number>();
  let unitsPerEm = 0;
  for (const source of sources) {
    const font = create(await readFile(require.resolve(source)));
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

function toSource({ of, constant }: Table, unitsPerEm: number, runs: readonly Run[]): string {
  const lines = runs.map((run) => `  "${run.first.toString(36)}:${toCells(run.advances)}",`);
  return [
    'import type { AdvanceTable } from "../advance-table.ts";',
    "",
    `/** Advance widths of ${of}, written by scripts/fonts/write-metrics.ts. */`,
    `export const ${constant}: AdvanceTable = {`,
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
for (const table of TABLES) {
  const { unitsPerEm, advances } = await readAdvances(table.sources);
  const file = join(root, `core/scene/metrics/${table.file}.ts`);
  await writeFile(file, toSource(table, unitsPerEm, toRuns(advances)));
  console.log(`${file}: ${advances.size} characters`);
}
