import { beforeEach, describe, expect, it } from "vitest";
import { docOf } from "../../../core/model/doc.ts";
import { selectByChanges } from "../../../renderer/canvas/select-by-changes.ts";
import { select } from "../../../renderer/store/selection.ts";
import { session, setDoc } from "../../../renderer/store/session.ts";
import { nodeAt } from "../../support/scene-doc.ts";

const change = (id: string, selected: boolean) => ({ type: "select" as const, id, selected });
const selected = (): string[] => [...session.getState().selection].sort();

beforeEach(() => {
  setDoc(docOf(["a", "b", "c"].map((id, at) => nodeAt(id, at * 300, 0))));
  select(["a", "b"]);
});

describe("what a click selects", () => {
  it("replaces everything else, also what React Flow does not know because it is not mounted", () => {
    selectByChanges([change("c", true)], false);
    expect(selected()).toEqual(["c"]);
  });

  it("joins the others while a key for several is held, or leaves them", () => {
    selectByChanges([change("c", true)], true);
    expect(selected()).toEqual(["a", "b", "c"]);
    selectByChanges([change("a", false)], true);
    expect(selected()).toEqual(["b", "c"]);
  });

  it("leaves the selection alone when something else changes", () => {
    selectByChanges([{ type: "remove", id: "a" }], false);
    expect(selected()).toEqual(["a", "b"]);
  });
});
