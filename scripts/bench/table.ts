import type { BenchRow } from "./row.ts";

const HEAD = ["row", "n", "median", "p95", "target", "holds", "reference", "ratio", "against"] as const;

const cells = (row: BenchRow): readonly string[] => [
  row.row,
  String(row.n),
  `${row.median} ${row.unit}`,
  `${row.p95} ${row.unit}`,
  `<= ${row.target} ${row.unit}`,
  row.holds ? "yes" : "NO",
  `${row.reference} ${row.unit}`,
  `${row.ratio} x`,
  row.against,
];

/** The rows as a table of plain text. */
export function toTable(rows: readonly BenchRow[]): string {
  const lines = [HEAD, ...rows.map(cells)];
  const widths = HEAD.map((_, column) => Math.max(...lines.map((line) => line[column]?.length ?? 0)));
  return lines
    .map((line) =>
      line
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join("  ")
        .trimEnd(),
    )
    .join("\n");
}
