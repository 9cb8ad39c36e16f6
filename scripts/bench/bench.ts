import { cpus, loadavg, totalmem } from "node:os";
import { EDITOR_MEASURES } from "./editor/measure-editor.ts";
import { measureAutosave } from "./measure-autosave.ts";
import { measureBundle } from "./measure-bundle.ts";
import { measureColdStart } from "./measure-cold-start.ts";
import { measureDrag } from "./measure-drag.ts";
import { measureEdit } from "./measure-edit.ts";
import { measureGallery } from "./measure-gallery.ts";
import { measureInsertions } from "./measure-insertions.ts";
import { measureLargeRouting } from "./measure-large-routing.ts";
import { measureLargeStart } from "./measure-large-start.ts";
import { LAYOUT_MEASURES } from "./measure-layout.ts";
import { measureOpen } from "./measure-open.ts";
import { REVIEW_MEASURES } from "./measure-review.ts";
import { measureReviewEditing } from "./measure-review-editing.ts";
import { measureRouting } from "./measure-routing.ts";
import { measureSearch } from "./measure-search.ts";
import { type BenchRow, type Measurement, toRow } from "./row.ts";
import { toTable } from "./table.ts";

type Measure = () => Promise<Measurement | readonly Measurement[]>;

/** Benchmarks by the word that runs them alone; the part before a dash runs all that begin with it. */
const PARTS: Readonly<Record<string, readonly Measure[]>> = {
  start: [measureColdStart],
  layout: [...LAYOUT_MEASURES, measureInsertions],
  drag: [measureDrag],
  routing: [measureRouting, measureLargeRouting],
  autosave: [measureAutosave],
  edit: [measureEdit],
  open: [measureOpen],
  gallery: [measureGallery],
  library: [measureSearch, measureLargeStart],
  review: REVIEW_MEASURES,
  "review-editing": [measureReviewEditing],
  bundle: [measureBundle],
  ...EDITOR_MEASURES,
};
const GIGA = 1e9;

const isJson = process.argv.includes("--json");
const wanted = process.argv.slice(2).filter((arg) => !arg.startsWith("-"));
const partsOf = (word: string): readonly string[] =>
  Object.keys(PARTS).filter((part) => part === word || part.startsWith(`${word}-`));
const unknown = wanted.find((word) => partsOf(word).length === 0);
if (unknown !== undefined) {
  console.error(`There is no benchmark "${unknown}". Benchmarks: ${Object.keys(PARTS).join(", ")}.`);
  process.exit(1);
}
const rows: BenchRow[] = [];
for (const part of wanted.length === 0 ? Object.keys(PARTS) : wanted.flatMap(partsOf)) {
  for (const measure of PARTS[part] ?? []) {
    const measured = await measure();
    for (const each of "row" in measured ? [measured] : measured) {
      const row = toRow(each);
      rows.push(row);
      if (!isJson) console.error(`measured: ${row.row}: ${row.median} ${row.unit}, p95 ${row.p95}`);
    }
  }
}
if (isJson) console.log(JSON.stringify(rows, null, 2));
else {
  const load = loadavg()[0]?.toFixed(1);
  console.log(
    `${cpus().length} cores, ${Math.round(totalmem() / GIGA)} GB, load ${load}, Node ${process.versions.node}`,
  );
  console.log(toTable(rows));
}
