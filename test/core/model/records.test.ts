import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { RECORD_SCHEMAS, recordSchema } from "../../../core/model/records.ts";
import { anyRecord } from "./any-record.ts";

describe("a record", () => {
  it("comes back from JSON as it was", () => {
    const seen = new Set<string>();
    fc.assert(
      fc.property(anyRecord, (record) => {
        seen.add(record.type);
        expect(recordSchema.parse(JSON.parse(JSON.stringify(record)))).toEqual(record);
      }),
      { numRuns: 500 },
    );
    expect([...seen].sort()).toEqual(Object.keys(RECORD_SCHEMAS).sort());
  });

  it("has no fields that its type does not know", () => {
    fc.assert(
      fc.property(anyRecord, (record) => {
        expect(recordSchema.safeParse({ ...record, colour: "red" }).success).toBe(false);
      }),
    );
  });

  it("has finite coordinates on the board", () => {
    const note = { type: "note", id: "n", text: "", color: "pink", x: 0, y: 0, w: 100, h: 100 };
    expect(recordSchema.safeParse(note).success).toBe(true);
    for (const x of [Number.NaN, Number.POSITIVE_INFINITY, 1_000_001, "0", null]) {
      expect(recordSchema.safeParse({ ...note, x }).success, String(x)).toBe(false);
    }
  });
});
