import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseBoard } from "../../../../core/formats/loopboard/parse-board.ts";
import { recordLines } from "../../../../core/formats/loopboard/record-lines.ts";
import { serializeBoard } from "../../../../core/formats/loopboard/serialize-board.ts";
import { listRecords } from "../../../../core/model/doc.ts";
import { catalogue } from "../../../../stencils/catalogue.ts";
import { anyDoc } from "./any-doc.ts";

describe("the lines of the records of a board file", () => {
  it("are those of their ids, or of the entry when it has none", () => {
    const text = `\uFEFF{ "format": "loopboard", "version": 1,
"edges": [
  {"from": "a",
   "to": "b", "flow": "request"}, { "id": "own", "from": "b", "to": "a", "flow": "event" }],
"nodes": [{ "kind": "cache",
  "id": "a" }, { "id": "b", "kind": "cache" }],
"brief": { "goal": { "statement": "x" } } }`;
    const { doc } = parseBoard(text, { catalogue, file: "x" });
    expect([...recordLines(text, doc)].sort()).toEqual([
      ["a", 6],
      ["a-request-b", 3],
      ["b", 6],
      ["brief", 7],
      ["own", 4],
    ]);
  });

  it("are found for every component and flow of any board that was written", () => {
    fc.assert(
      fc.property(anyDoc, (doc) => {
        const text = serializeBoard(doc);
        const lines = recordLines(text, doc);
        for (const { id } of [...listRecords(doc, "node"), ...listRecords(doc, "edge")])
          expect(text.split("\n")[(lines.get(id) ?? 0) - 1]).toContain(`"id": ${JSON.stringify(id)}`);
      }),
      { numRuns: 50 },
    );
  });
});
