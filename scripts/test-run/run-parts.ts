import { SetupError } from "../setup/setup-error.mjs";
import { addCounts, type Counts, closingLine, NO_COUNTS } from "./counts.ts";
import type { Part } from "./parts.ts";

/** Runs the parts one after the other, all of them, and ends with the plain count line; resolves to the exit code. */
export async function runParts(parts: readonly Part[], extra: readonly string[]): Promise<number> {
  const results: { readonly title: string; readonly counts: Counts }[] = [];
  for (const part of parts) {
    console.log(`\n== ${part.title}`);
    results.push({ title: part.title, counts: await runPart(part, extra) });
  }
  console.log("");
  for (const { title, counts } of results) {
    console.log(`${counts.failed === 0 ? "ok    " : "FAILED"}  ${title}: ${closingLine(counts)}`);
  }
  const total = results.reduce((sum, { counts }) => addCounts(sum, counts), NO_COUNTS);
  console.log(closingLine(total));
  return total.failed === 0 ? 0 : 1;
}

async function runPart(part: Part, extra: readonly string[]): Promise<Counts> {
  try {
    return await part.run(extra);
  } catch (error) {
    console.error(error instanceof SetupError ? error.message : error);
    return { ...NO_COUNTS, failed: 1 };
  }
}
