import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Doc, listRecords } from "../../../core/model/doc.ts";
import { type Draft, draftOf } from "../../../core/model/draft.ts";
import { flowsAt } from "../../../core/model/flows-at.ts";
import { membersOf } from "../../../core/model/members-of.ts";
import { applyPatch } from "../../../core/model/patch.ts";
import { largeBoard } from "../../support/large-board.ts";
import { flowOf, nodeAt } from "../../support/scene-doc.ts";

const at = fc.nat(498);
const change = fc.oneof(
  fc.tuple(fc.constant("add" as const), at, at),
  fc.tuple(fc.constant("remove" as const), at, at),
  fc.tuple(fc.constant("reconnect" as const), at, at),
  fc.tuple(fc.constant("rezone" as const), at, fc.nat(1)),
);

function make(draft: Draft, [what, one, other]: readonly ["add" | "remove" | "reconnect" | "rezone", number, number]) {
  const flow = `n${one}-request-n${one + 1}`;
  if (what === "add") {
    draft.put(nodeAt(`new${one}`, 0, 0, { zone: "z0" }));
    draft.put(flowOf("metric", `n${one}`, `n${other}`));
  } else if (what === "remove") draft.remove(other % 2 === 0 ? flow : `n${one}`);
  else if (what === "reconnect" && draft.doc.has(flow)) draft.change("edge", flow, { from: `n${other}` });
  else if (what === "rezone" && draft.doc.has(`n${one}`)) draft.change("node", `n${one}`, { zone: `z${other}` });
}

/** What is asked of a board, whatever order it is given in. */
function answersOf(doc: Doc) {
  const ends = new Set(["n0", "n7", "n40", "new40"]);
  return {
    byType: (["node", "edge", "zone", "note"] as const).map((type) => listRecords(doc, type).map(({ id }) => id)),
    flows: flowsAt(doc, ends)
      .map(({ id, from, to }) => `${id} ${from} ${to}`)
      .sort(),
    members: ["z0", "z1", "n3"].map((zone) =>
      membersOf(doc, zone)
        .map(({ id }) => id)
        .sort(),
    ),
  };
}

describe("the index of a large board", () => {
  it("gives of a changed board what a walk over it gives", () => {
    fc.assert(
      fc.property(fc.array(fc.array(change, { maxLength: 12 }), { maxLength: 4 }), (edits) => {
        let doc: Doc = largeBoard();
        for (const edit of edits) {
          const draft = draftOf(doc);
          for (const each of edit) make(draft, each);
          expect(answersOf(draft.doc)).toEqual(answersOf(new Map(draft.doc)));
          doc = applyPatch(doc, draft.patch());
          expect(answersOf(doc)).toEqual(answersOf(new Map(doc)));
        }
      }),
      { numRuns: 30 },
    );
  });

  it("is made once for all boards that come from one", () => {
    const board = largeBoard();
    flowsAt(draftOf(board).doc, new Set(["n1"]));
    board.walks = 0;
    const draft = draftOf(board);
    draft.change("node", "n1", { x: 5 });
    expect(flowsAt(draft.doc, new Set(["n1"])).length).toBe(2);
    expect(membersOf(draft.doc, "z0").length).toBe(20);
    expect(listRecords(draft.doc, "note").length).toBe(1);
    expect(draft.patch().updated.length).toBe(1);
    expect(board.walks).toBe(0);
  });
});
