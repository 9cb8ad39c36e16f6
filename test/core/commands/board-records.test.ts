import { describe, expect, it } from "vitest";
import { boardOf, briefOf, getRecord, listRecords } from "../../../core/model/doc.ts";
import { apply, boardWith, node, run } from "./board.ts";

describe("set-board", () => {
  it("sets the stage and the scope, and leaves the scope to the drawing again", () => {
    const doc = apply(boardWith(), "set-board", { stage: "production", scope: ["train", "serve"] });
    expect(boardOf(doc)).toMatchObject({ stage: "production", scope: ["train", "serve"] });
    expect(boardOf(apply(doc, "set-board", { scope: null }))).not.toHaveProperty("scope");
    expect(() => run(doc, "set-board", { stage: "done" })).toThrow("stage:");
  });
});

describe("set-brief", () => {
  it("sets a field; unsetting the last one removes the section", () => {
    const doc = apply(boardWith(), "set-brief", { section: "constraints", field: "latencyP99Ms", value: 200 });
    expect(briefOf(doc).constraints).toEqual({ latencyP99Ms: 200 });
    const empty = apply(doc, "set-brief", { section: "constraints", field: "latencyP99Ms", value: null });
    expect(briefOf(empty)).toEqual({ type: "brief", id: "brief" });
  });

  it("keeps the other fields and joins changes of one field", () => {
    const doc = apply(boardWith(), "set-brief", { section: "goal", field: "statement", value: "Raise CTR" });
    const more = run(doc, "set-brief", { section: "goal", field: "targetPct", value: -3 });
    expect(briefOf(more.doc).goal).toEqual({ statement: "Raise CTR", targetPct: -3 });
    expect(more.group).toBe("brief:goal.targetPct");
  });

  it("takes a statement of several paragraphs", () => {
    const value = "long ".repeat(900);
    expect(
      briefOf(apply(boardWith(), "set-brief", { section: "goal", field: "statement", value })).goal?.statement,
    ).toBe(value);
  });

  it.each([
    ["constraints", "latencyP99Ms", "fast", "constraints.latencyP99Ms"],
    ["constraints", "availabilityPct", 101, "constraints.availabilityPct"],
    ["constraints", "mood", "good", "constraints.mood"],
    ["mlTask", "servingMode", "psychic", "mlTask.servingMode"],
    ["weather", "sun", 1, "section:"],
    ["goal", "__proto__", "x", "goal.__proto__"],
  ])("refuses %s.%s = %j with a sentence", (section, field, value, sentence) => {
    expect(() => run(boardWith(), "set-brief", { section, field, value })).toThrow(sentence);
  });
});

describe("tick", () => {
  it("ticks an item with a note and keeps the note when it is unticked", () => {
    const doc = apply(boardWith(), "tick", { item: "bias", done: true, note: "discussed" });
    expect(getRecord(doc, "tick", "tick-bias")).toMatchObject({ item: "bias", done: true, note: "discussed" });
    const open = apply(doc, "tick", { item: "bias", done: false });
    expect(getRecord(open, "tick", "tick-bias")).toMatchObject({ done: false, note: "discussed" });
    expect(listRecords(apply(open, "tick", { item: "bias", done: false, note: "" }), "tick")).toEqual([]);
  });

  it("never writes over another record that has the id", () => {
    expect(() => run(boardWith(node("tick-bias")), "tick", { item: "bias", done: true })).toThrow("used by a node");
  });
});

describe("set-step-notes", () => {
  it("writes and removes the notes of a step, typing as one step", () => {
    const written = run(boardWith(), "set-step-notes", { step: 3, notes: "Ask about labels" });
    expect(getRecord(written.doc, "step", "step-3")?.notes).toBe("Ask about labels");
    expect(written.group).toBe("step-notes:3");
    expect(listRecords(apply(written.doc, "set-step-notes", { step: 3, notes: "" }), "step")).toEqual([]);
    expect(() => run(boardWith(), "set-step-notes", { step: 8, notes: "x" })).toThrow("step:");
  });
});

describe("waive and unwaive", () => {
  const waiver = { rule: "SRV-06", at: ["m", "a"], reason: "Advisory only", owner: "Search" };

  it("sets a finding aside and brings it back", () => {
    const doc = apply(boardWith(), "waive", { ...waiver, expires: "2027-01-31" });
    expect(getRecord(doc, "waiver", "waiver-1")).toMatchObject({ ...waiver, expires: "2027-01-31" });
    expect(listRecords(apply(doc, "unwaive", { id: "waiver-1" }), "waiver")).toEqual([]);
  });

  it("replaces the waiver of the same finding, whatever the order of its places", () => {
    const doc = apply(boardWith(), "waive", waiver);
    const again = apply(doc, "waive", { ...waiver, at: ["a", "m"], reason: "Still advisory" });
    expect(listRecords(again, "waiver").map(({ reason }) => reason)).toEqual(["Still advisory"]);
  });

  it.each([
    [{ reason: "  " }, "reason: must say why"],
    [{ owner: "" }, "owner: must name who answers for it"],
    [{ expires: "tomorrow" }, "expires:"],
  ])("refuses a waiver with %j", (fields, sentence) => {
    expect(() => run(boardWith(), "waive", { ...waiver, ...fields })).toThrow(sentence);
  });

  it("refuses to bring back what was not set aside", () => {
    expect(() => run(boardWith(node("a")), "unwaive", { id: "a" })).toThrow("there is no waiver a");
  });
});
