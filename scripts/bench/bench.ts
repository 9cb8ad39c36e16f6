import { cpus, loadavg, totalmem } from "node:os";
import { measureAutosave } from "./measure-autosave.ts";
import { measureBundle } from "./measure-bundle.ts";
import { measureColdStart } from "./measure-cold-start.ts";
import { measureDrag } from "./measure-drag.ts";
import { measureLayout } from "./measure-layout.ts";
import { REVIEW_MEASURES } from "./measure-review.ts";
import { measureRouting } from "./measure-routing.ts";
import { type BenchRow, toRow } from "./row.ts";
import { toTable } from "./table.ts";

const MEASURES = [
  measureColdStart,
  measureLayout,
  measureDrag,
  measureRouting,
  measureAutosave,
  ...REVIEW_MEASURES,
  measureBundle,
];
const GIGA = 1e9;

const isJson = process.argv.includes("--json");
const rows: BenchRow[] = [];
for (const measure of MEASURES) {
  const row = toRow(await measure());
  rows.push(row);
  if (!isJson) console.error(`measured: ${row.row}`);
}
if (isJson) console.log(JSON.stringify(rows, null, 2));
else {
  const load = loadavg()[0]?.toFixed(1);
  console.log(
    `${cpus().length} cores, ${Math.round(totalmem() / GIGA)} GB, load ${load}, Node ${process.versions.node}`,
  );
  console.log(toTable(rows));
}
