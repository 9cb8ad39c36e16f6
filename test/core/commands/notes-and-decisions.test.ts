import { describe, expect, it } from "vitest";
import { fragmentOf } from "../../../core/commands/fragment.ts";
import { getRecord, listRecords } from "../../../core/model/doc.ts";
import { apply, run, sample } from "./board.ts";

const pinned = (about: string) => apply(sample(), "set-note", { id: "memo", about });
const memo = (doc: ReturnType<typeof sample>) => getRecord(doc, "note", "memo");

describe("a pinned note", () => {
  it("goes along with a component, with the zone around it and back by undo in one patch", () => {
    expect(memo(apply(pinned("app"), "move", { ids: ["app"], dx: 7, dy: 8 }))).toMatchObject({ x: 47, y: 508 });
    expect(memo(apply(pinned("app"), "move", { ids: ["online"], dx: 7, dy: 8 }))).toMatchObject({ x: 47, y: 508 });
  });

  it("moves once when it is moved together with its component", () => {
    expect(memo(apply(pinned("app"), "move", { ids: ["app", "memo"], dx: 7, dy: 8 }))).toMatchObject({ x: 47, y: 508 });
  });

  it("goes along with a flow only when both its ends go", () => {
    expect(memo(apply(pinned("call"), "move", { ids: ["app"], dx: 7, dy: 8 }))).toMatchObject({ x: 40, y: 500 });
    expect(memo(apply(pinned("call"), "move", { ids: ["app", "model"], dx: 7, dy: 8 }))).toMatchObject({
      x: 47,
      y: 508,
    });
  });

  it("follows its component in a layout that does not place it", () => {
    const layout = { positions: [{ id: "app", x: 140, y: 60 }], zones: [], routes: [] };
    expect(memo(apply(pinned("app"), "apply-layout", layout))).toMatchObject({ x: 140, y: 500 });
  });

  it("is let go by hand and when its component is deleted", () => {
    const { doc, label } = run(pinned("app"), "set-note", { id: "memo", about: null });
    expect([memo(doc), label]).toEqual([memo(sample()), "Unpin note"]);
    expect(memo(apply(pinned("call"), "delete", { ids: ["model"] }))).not.toHaveProperty("about");
  });

  it("stays pinned in a copy only to what was copied with it", () => {
    const both = apply(pinned("app"), "paste", { fragment: fragmentOf(pinned("app"), ["app", "memo"]), x: 0, y: 900 });
    expect(listRecords(both, "note").at(-1)?.about).toBe("app-service-1");
    const alone = apply(pinned("app"), "paste", { fragment: fragmentOf(pinned("app"), ["memo"]), x: 0, y: 900 });
    expect(listRecords(alone, "note").at(-1)).not.toHaveProperty("about");
  });

  it("cannot be pinned to nothing", () => {
    expect(() => pinned("gone")).toThrow("Pin note cannot be done: there is no piece gone");
    expect(() => pinned("memo")).toThrow("there is no piece memo");
  });
});

describe("a note that is written", () => {
  it("grows to the height its text needs and never shrinks by itself", () => {
    const doc = apply(sample(), "set-note", { id: "memo", text: "long", h: 300 });
    expect(memo(doc)?.h).toBe(300);
    expect(memo(apply(doc, "set-note", { id: "memo", text: "short", h: 60 }))?.h).toBe(300);
  });
});

describe("decisions", () => {
  const added = () =>
    apply(sample(), "add-decision", { fields: { title: "Two stages", step: 4, about: ["app", "gone"] } });

  it("are recorded with what is on the board", () => {
    expect(getRecord(added(), "decision", "decision-1")).toEqual({
      type: "decision",
      id: "decision-1",
      title: "Two stages",
      choice: "",
      alternatives: "",
      tradeOff: "",
      flipsWhen: "",
      step: 4,
      about: ["app"],
    });
  });

  it("are one undo step for each field that is written", () => {
    const typed = run(added(), "set-decision", { id: "decision-1", fields: { choice: "Retrieve, then rank" } });
    expect([typed.group, getRecord(typed.doc, "decision", "decision-1")?.choice]).toEqual([
      "decision:decision-1:choice",
      "Retrieve, then rank",
    ]);
    const about = run(typed.doc, "set-decision", { id: "decision-1", fields: { about: ["model", "model", "gone"] } });
    expect([about.group, getRecord(about.doc, "decision", "decision-1")?.about]).toEqual([null, ["model"]]);
  });

  it("forget a component that is deleted and are themselves taken away by hand", () => {
    expect(getRecord(apply(added(), "delete", { ids: ["app"] }), "decision", "decision-1")?.about).toEqual([]);
    expect(apply(added(), "remove-decision", { id: "decision-1" }).has("decision-1")).toBe(false);
    expect(run(added(), "remove-decision", { id: "app" }).patch.removed).toEqual([]);
  });
});
