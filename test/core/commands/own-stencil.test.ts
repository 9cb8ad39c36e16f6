import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fragmentOf } from "../../../core/commands/fragment.ts";
import {
  freeStencilName,
  isSameStencil,
  MAX_STENCIL_TEXT,
  type OwnStencil,
  parseStencil,
  serializeStencil,
} from "../../../core/commands/own-stencil.ts";
import { sample } from "./board.ts";

const stencil: OwnStencil = {
  name: "Serving",
  icon: "inference-service",
  keywords: ["online"],
  records: fragmentOf(sample(), ["online"]).records,
};
const text = serializeStencil(stencil);
const changed = (fields: object): string => JSON.stringify({ ...JSON.parse(text), ...fields });

describe("a stencil file", () => {
  it("is read as it was written", () => {
    expect(parseStencil(text, "s")).toEqual(stencil);
    expect(serializeStencil(parseStencil(text, "s"))).toBe(text);
  });

  it.each([
    ["no JSON", "{", "s: the file: it is not JSON."],
    ["another format", changed({ format: "loopboard" }), "s: format:"],
    ["a newer version", changed({ version: 2 }), "s: version:"],
    ["a field too many", changed({ script: "x" }), "Unrecognized key"],
    ["no name", changed({ name: "" }), "s: name:"],
    ["no pieces", changed({ records: [] }), "s: records:"],
    ["only a picture's bytes", changed({ records: [] }), "s: records:"],
    [
      "a flow without its ends",
      changed({ records: stencil.records.filter(({ type }) => type !== "node") }),
      "s: records:",
    ],
    ["a board record", changed({ records: [{ type: "board", id: "b", title: "x", stage: "sketch" }] }), "s: records.0"],
    ["twice the same id", changed({ records: [...stencil.records, ...stencil.records] }), "an id is used twice"],
    ["a huge coordinate", changed({ records: [{ ...stencil.records[0], x: 1e300 }] }), "s: records.0.x"],
  ])("is refused whole with a sentence: %s", (_, bad, sentence) => {
    expect(() => parseStencil(bad, "s")).toThrow(sentence);
  });

  it("is refused when it is too large, before it is looked at", () => {
    expect(() => parseStencil(" ".repeat(MAX_STENCIL_TEXT + 1), "s")).toThrow("too large for a stencil");
  });

  it("never gives anything but a stencil or a sentence", () => {
    fc.assert(
      fc.property(fc.json(), (json) => {
        expect(() => parseStencil(json, "s")).toThrow(/^s: .*\.$/);
      }),
    );
  });
});

describe("stencils side by side", () => {
  it("get a number when another one has the name, whatever its case", () => {
    expect(freeStencilName("Loop", [])).toBe("Loop");
    expect(freeStencilName("Loop", ["loop", "Loop 2"])).toBe("Loop 3");
  });

  it("are the same with the same name and pieces", () => {
    expect(isSameStencil(stencil, { ...stencil, keywords: [] })).toBe(true);
    expect(isSameStencil(stencil, { ...stencil, records: stencil.records.slice(1) })).toBe(false);
  });
});
