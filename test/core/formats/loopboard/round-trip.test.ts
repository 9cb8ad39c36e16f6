import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { AppError } from "../../../../core/errors.ts";
import { serializeBoard } from "../../../../core/formats/loopboard/serialize-board.ts";
import { type Doc, docOf } from "../../../../core/model/doc.ts";
import { diffDocs, isEmptyPatch } from "../../../../core/model/patch.ts";
import { anyDoc } from "./any-doc.ts";
import { read, sampleFile } from "./sample-file.ts";

/** Reads any text; only expected errors may come out. */
function readOrRefuse(text: string): Doc | null {
  try {
    return read(text);
  } catch (error) {
    if (error instanceof AppError) return null;
    throw error;
  }
}

describe("a board written and read again", () => {
  it("is the same board, whatever is on it", () => {
    fc.assert(
      fc.property(anyDoc, (doc) => isEmptyPatch(diffDocs(doc, read(serializeBoard(doc))))),
      { numRuns: 200 },
    );
  });

  it("gives the same text, whatever the order of its members and properties", () => {
    fc.assert(
      fc.property(anyDoc, (doc) => {
        const shuffled = docOf([...doc.values()].map((record) => reversed(record)));
        expect(serializeBoard(shuffled)).toBe(serializeBoard(doc));
      }),
    );
  });

  it("ends in a line break and puts every member on its own line", () => {
    const text = serializeBoard(read(sampleFile()));
    expect(text.endsWith("}\n")).toBe(true);
    expect(text).toContain('\n    {\n      "id": "rank",\n      "kind": "ranker",\n');
    expect(text).toContain('\n        "p99Ms": 20\n');
  });

  it("writes a route as pairs on one line, so that a moved flow changes one line", () => {
    const file = sampleFile();
    file.edges = [
      {
        from: "app",
        to: "rank",
        flow: "request",
        route: [
          [184, 32],
          [240, 32],
          [240, 40],
        ],
      },
    ];
    expect(serializeBoard(read(file))).toContain('"route": [[184, 32], [240, 32], [240, 40]]\n');
  });
});

describe("a damaged file", () => {
  it("is refused or read, never half read and never a crash", () => {
    const text = serializeBoard(read(sampleFile()));
    const edit = fc.record({ at: fc.nat(text.length), drop: fc.nat(12), put: fc.string({ maxLength: 6 }) });
    fc.assert(
      fc.property(fc.array(edit, { minLength: 1, maxLength: 4 }), (edits) => {
        let damaged = text;
        for (const { at, drop, put } of edits) damaged = damaged.slice(0, at) + put + damaged.slice(at + drop);
        const doc = readOrRefuse(damaged);
        expect(doc === null || doc.has("board")).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });

  it("is refused when it is any JSON value under the name of any field", () => {
    const field = fc.constantFrom("nodes", "edges", "zones", "brief", "title", "scope", "waivers", "notes", "version");
    fc.assert(
      fc.property(field, fc.jsonValue({ maxDepth: 4 }), (name, value) => {
        readOrRefuse(JSON.stringify({ ...sampleFile(), [name]: value }));
      }),
      { numRuns: 500 },
    );
  });

  it("is refused when it is cut off anywhere", () => {
    const text = JSON.stringify(sampleFile());
    for (let length = 0; length < text.length; length++) expect(readOrRefuse(text.slice(0, length))).toBeNull();
  });
});

function reversed<T>(value: T): T {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([name, member]) => [name, reversed(member)]),
  ) as T;
}
