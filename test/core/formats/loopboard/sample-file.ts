import { AppError } from "../../../../core/errors.ts";
import { parseBoard } from "../../../../core/formats/loopboard/parse-board.ts";
import type { Doc } from "../../../../core/model/doc.ts";
import { catalogue } from "../../../../stencils/catalogue.ts";

/** A small valid file that uses every list; tests change a copy of it. */
export const sampleFile = () => ({
  format: "loopboard",
  version: 1,
  title: "Feed ranking",
  stage: "production",
  brief: { goal: { statement: "Raise CTR", targetPct: 3 }, constraints: { latencyP99Ms: 200, privacy: ["consent"] } },
  zones: [{ id: "online", name: "Online", plane: "online" }] as Entry[],
  nodes: [
    { id: "app", kind: "client-app", x: 0, y: 0 },
    { id: "rank", kind: "ranker", name: "Ranker", x: 300, y: 0, zone: "online", props: { p99Ms: 20 } },
    { id: "store", kind: "feature-store", x: 300, y: 160, locked: true, props: { p99Ms: 5 } },
  ] as Entry[],
  edges: [
    { from: "app", to: "rank", flow: "request", props: { timeoutMs: 100 } },
    { id: "read", from: "store", to: "rank", flow: "features", label: "read" },
  ] as Entry[],
  notes: [{ id: "note", text: "Ask for the\nlabel delay", x: 0, y: 300 }] as Entry[],
  decisions: [{ title: "Two stages", step: 4, choice: "Retrieve, then rank", about: ["rank"] }] as Entry[],
  waivers: [{ rule: "SRV-06", at: ["rank"], reason: "Demo", owner: "ML", expires: "2027-01-31" }] as Entry[],
  ticks: [{ item: "req-scope", done: true }] as Entry[],
  steps: [{ step: 2, notes: "Ranking task" }] as Entry[],
});

/** An entry of a list while a test changes it. */
export type Entry = Record<string, unknown>;
/** The sample while a test changes it. */
export type SampleFile = ReturnType<typeof sampleFile> & Record<string, unknown>;

/** Reads a text or a value as a board file. */
export const read = (file: unknown): Doc =>
  parseBoard(typeof file === "string" ? file : JSON.stringify(file), { catalogue, file: "feed.loopboard" }).doc;

/** The sentence with which a file is refused; fails when it is read or breaks in another way. */
export function refusal(file: unknown): string {
  try {
    read(file);
  } catch (error) {
    if (error instanceof AppError) return error.message;
    throw error;
  }
  throw new Error("the file was accepted");
}

/** The refusal of the sample after a change. */
export function refusalAfter(change: (file: SampleFile) => void): string {
  const file: SampleFile = sampleFile();
  change(file);
  return refusal(file);
}

/** A member of a list, for a change. */
export function entry(list: Entry[], index: number): Entry {
  const found = list[index];
  if (found === undefined) throw new Error(`the sample has no entry ${index}`);
  return found;
}
