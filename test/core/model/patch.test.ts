import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Doc, docOf } from "../../../core/model/doc.ts";
import {
  applyPatch,
  diffDocs,
  EMPTY_PATCH,
  invertPatch,
  isEmptyPatch,
  patchSchema,
  squashPatches,
} from "../../../core/model/patch.ts";
import type { NodeRecord } from "../../../core/model/records/node.ts";
import { anyDoc } from "./any-record.ts";

const node = (id: string, x = 0): NodeRecord => ({
  type: "node",
  id,
  kind: "cache",
  name: id,
  props: {},
  x,
  y: 0,
  w: 184,
  h: 64,
  zone: null,
});

const a = docOf([node("a"), node("b")]);
const conflict = (doc: Doc, patch: typeof EMPTY_PATCH) => () => applyPatch(doc, patch);

describe("a patch", () => {
  it("adds, changes and removes records and leaves the board it is applied to alone", () => {
    const after = applyPatch(a, { added: [node("c")], updated: [[node("a"), node("a", 5)]], removed: [node("b")] });
    expect([...after.values()]).toEqual([node("a", 5), node("c")]);
    expect([...a.values()]).toEqual([node("a"), node("b")]);
  });

  it.each([
    ["an id that is used", { ...EMPTY_PATCH, added: [node("a")] }, "the id a is used already"],
    ["a record that is gone", { ...EMPTY_PATCH, removed: [node("z")] }, "node z is not on the board"],
    [
      "a record that changed before it is removed",
      { ...EMPTY_PATCH, removed: [node("a", 9)] },
      "has changed meanwhile",
    ],
    [
      "a change of a record that is gone",
      { ...EMPTY_PATCH, updated: [[node("z"), node("z", 1)] as const] },
      "not on the board",
    ],
    [
      "a change of a record that changed",
      { ...EMPTY_PATCH, updated: [[node("a", 9), node("a", 1)] as const] },
      "has changed",
    ],
    ["a change of id", { ...EMPTY_PATCH, updated: [[node("a"), node("c")] as const] }, "a cannot become c"],
  ])("does not fit: %s", (_, patch, problem) => expect(conflict(a, patch)).toThrow(problem));

  it("is the difference of two boards, whichever they are", () => {
    fc.assert(
      fc.property(anyDoc, anyDoc, (from, to) => {
        const patch = diffDocs(from, to);
        expect(patchSchema.parse(patch)).toEqual(patch);
        expect(applyPatch(from, patch)).toEqual(to);
        expect(applyPatch(to, invertPatch(patch))).toEqual(from);
        expect(invertPatch(invertPatch(patch))).toEqual(patch);
      }),
    );
  });

  it("is empty exactly between boards of the same content", () => {
    expect(isEmptyPatch(diffDocs(a, docOf([node("b"), { ...node("a"), x: -0 }])))).toBe(true);
    expect(isEmptyPatch(diffDocs(a, docOf([node("b")])))).toBe(false);
  });

  it("keeps the order of records that it brings back", () => {
    const patch = diffDocs(a, docOf([]));
    expect([...applyPatch(docOf([]), invertPatch(patch)).keys()]).toEqual(["a", "b"]);
  });

  it("brings records back where they stood, among those that came meanwhile", () => {
    const board = docOf([node("a"), node("b"), node("c"), node("d")]);
    const removal = diffDocs(board, docOf([node("a"), node("d")]));
    const meanwhile = applyPatch(applyPatch(board, removal), { ...EMPTY_PATCH, added: [node("e")] });
    expect([...applyPatch(meanwhile, invertPatch(removal)).keys()]).toEqual(["a", "b", "c", "d", "e"]);
    const first = diffDocs(board, docOf([node("b"), node("c"), node("d")]));
    expect([...applyPatch(applyPatch(board, first), invertPatch(first)).keys()]).toEqual(["a", "b", "c", "d"]);
  });

  it("puts a record at the end when the one before its place is gone", () => {
    const patch = { ...EMPTY_PATCH, added: [node("c")], places: [["c", "gone"] as const] };
    expect([...applyPatch(a, patch).keys()]).toEqual(["a", "b", "c"]);
  });

  it("gives back the order too, when it is taken back", () => {
    fc.assert(
      fc.property(anyDoc, fc.array(fc.nat(), { maxLength: 6 }), (board, picks) => {
        const ids = [...board.keys()];
        const gone = new Set(picks.map((pick) => ids[pick % Math.max(1, ids.length)]));
        const patch = diffDocs(board, docOf([...board.values()].filter(({ id }) => !gone.has(id))));
        const back = applyPatch(applyPatch(board, patch), invertPatch(patch));
        expect([...back.keys()]).toEqual(ids);
      }),
    );
  });

  it("squashed with the next one does what both do", () => {
    fc.assert(
      fc.property(anyDoc, anyDoc, anyDoc, (one, two, three) => {
        const both = squashPatches(diffDocs(one, two), diffDocs(two, three));
        expect(applyPatch(one, both)).toEqual(three);
        expect(isEmptyPatch(squashPatches(both, diffDocs(three, one)))).toBe(true);
      }),
    );
  });
});
