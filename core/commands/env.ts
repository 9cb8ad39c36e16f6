import type { Doc } from "../model/doc.ts";
import type { RecordId } from "../model/records.ts";

const READABLE = /^[A-Za-z][\w-]{0,63}$/;

/** `<prefix>-<n>` with the smallest n >= 1 that is free on the board; a prefix that would not be readable becomes `item`. */
export function newId(doc: Doc, prefix: string): RecordId {
  const stem = READABLE.test(prefix) ? prefix : "item";
  let n = 1;
  while (doc.has(`${stem}-${n}`)) n += 1;
  return `${stem}-${n}`;
}
