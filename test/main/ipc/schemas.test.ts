import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { limitOf, SCHEMAS } from "../../../main/ipc/schemas.ts";
import { isLargerThan } from "../../../main/ipc/size.ts";
import { CALL_NAMES } from "../../../preload/contract.ts";
import { adding, entry, node } from "../db/temp-library.ts";

describe("the schemas of the calls", () => {
  it("are one for each call", () => {
    expect(Object.keys(SCHEMAS).sort()).toEqual([...CALL_NAMES].sort());
  });

  it("take a change with its patch, and refuse one whose record has a wrong field", () => {
    const good = { board: "b1", entries: [entry("c1", adding(node("n1")))] };
    expect(SCHEMAS["journal.append"].safeParse(good).success).toBe(true);
    const bad = {
      board: "b1",
      entries: [{ ...entry("c1", adding(node("n1"))), patch: adding({ ...node("n1"), x: Number.NaN }) }],
    };
    expect(SCHEMAS["journal.append"].safeParse(bad).success).toBe(false);
  });

  it("take only a drawing as a picture", () => {
    const thumbnail = SCHEMAS["boards.setThumbnail"];
    const scores = [0, 0.5, 1, 2, 3, 4, 4];
    expect(thumbnail.safeParse({ id: "b1", svg: "<svg/>", scores }).success).toBe(true);
    expect(thumbnail.safeParse({ id: "b1", svg: "<script/>", scores }).success).toBe(false);
    expect(thumbnail.safeParse({ id: "b1", svg: "<svg/>", scores: [1] }).success).toBe(false);
  });

  it("answer anything at all without throwing", () => {
    fc.assert(
      fc.property(fc.constantFrom(...CALL_NAMES), fc.anything({ withNullPrototype: true }), (name, value) => {
        if (!isLargerThan(value, limitOf(name))) SCHEMAS[name].safeParse(value);
      }),
      { numRuns: 2000 },
    );
  });
});

describe("isLargerThan", () => {
  it("counts texts, fields and bytes", () => {
    expect(isLargerThan({ a: "12345" }, 8)).toBe(false);
    expect(isLargerThan({ a: "12345" }, 7)).toBe(true);
    expect(isLargerThan(new Uint8Array(100), 50)).toBe(true);
  });

  it("ends on a value that holds itself", () => {
    const self: Record<string, unknown> = {};
    self.self = self;
    expect(isLargerThan(self, 1000)).toBe(true);
  });
});
