import { AppError } from "../errors.ts";
import { changedCopy } from "./changed-map.ts";
import { type Doc, getRecord } from "./doc.ts";
import { diffDocs, type Patch } from "./patch.ts";
import type { AnyRecord, RecordId, RecordOf, RecordType } from "./records.ts";

/** A scratch copy of a board on which a command writes; `patch()` is the change it made. */
export interface Draft {
  /** The board as it stands in the draft. */
  readonly doc: Doc;
  /** Adds or replaces a record. */
  put(record: AnyRecord): void;
  /** Changes some fields of a record; `undefined` removes a field. Throws `bad-command` when it is not there. */
  change<T extends RecordType>(type: T, id: RecordId, fields: Changes<RecordOf<T>>): void;
  /** Removes a record if it is there. */
  remove(id: RecordId): void;
  /** The change from the board given to the draft. */
  patch(): Patch;
}

type Changes<R> = { readonly [K in keyof R]?: R[K] | undefined };

/** Starts a draft of a board. */
export function draftOf(base: Doc): Draft {
  const doc = changedCopy(base);
  return {
    doc,
    put: (record) => void doc.set(record.id, record),
    change: (type, id, fields) => {
      const record = getRecord(doc, type, id);
      if (record === null)
        throw new AppError("bad-command", { command: "The change", problem: `there is no ${type} ${id}` });
      doc.set(id, withFields(record, fields));
    },
    remove: (id) => void doc.delete(id),
    patch: () => diffDocs(base, doc),
  };
}

function withFields<R extends AnyRecord>(record: R, fields: Changes<R>): R {
  const next: Record<string, unknown> = { ...record };
  for (const [key, value] of Object.entries(fields)) {
    if (value === undefined) delete next[key];
    else next[key] = value;
  }
  return next as R;
}
