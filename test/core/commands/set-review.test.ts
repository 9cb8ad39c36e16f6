import { describe, expect, it } from "vitest";
import { boardOf, type Doc } from "../../../core/model/doc.ts";
import { apply, boardWith, run } from "./board.ts";

const set = (args: unknown, doc: Doc = boardWith()): Doc => apply(doc, "set-review", args);
const reviewOf = (doc: Doc) => boardOf(doc).review;

describe("set-review", () => {
  it("keeps profile, severities and options beside each other", () => {
    const doc = [
      { profile: "interview" },
      { rule: "SRV-06", severity: "off" },
      { rule: "OWN-1", severity: "info" },
      { rule: "QNT-02", option: "busyAt", value: 0.8 },
    ].reduce((board: Doc, args) => set(args, board), boardWith());
    expect(reviewOf(doc)).toEqual({
      profile: "interview",
      severities: { "SRV-06": "off", "OWN-1": "info" },
      options: { "QNT-02": { busyAt: 0.8 } },
    });
  });

  it("goes back to the defaults for null and leaves nothing behind", () => {
    const doc = set({ profile: "research", rule: "QNT-02", severity: "error", option: "busyAt", value: 0.5 });
    const half = set({ rule: "QNT-02", option: "busyAt", value: null }, doc);
    expect(reviewOf(half)).toEqual({ profile: "research", severities: { "QNT-02": "error" } });
    expect(reviewOf(set({ profile: null, rule: "QNT-02", severity: null }, half))).toBeUndefined();
  });

  it("changes nothing when it says what is there already", () => {
    const doc = set({ rule: "SRV-06", severity: "off" });
    expect(run(doc, "set-review", { rule: "SRV-06", severity: "off" }).patch.updated).toEqual([]);
  });

  it.each<[unknown, string]>([
    [{ rule: "SRV-99", severity: "off" }, 'there is no rule "SRV-99"; did you mean "SRV-09"'],
    [{ rule: "QNT-02", option: "busy", value: 1 }, 'QNT-02 has no option "busy"'],
    [{ rule: "QNT-02", option: "busyAt", value: "much" }, 'must be a number, not the text "much"'],
    [{ rule: "fallback", severity: "off" }, "must be a rule code such as SRV-06"],
    [{ severity: "off" }, "must name the rule"],
    [{ rule: "QNT-02", option: "busyAt" }, "must come together with an option"],
    [{ profile: "strict" }, "profile"],
  ])("refuses %j", (args, sentence) => {
    expect(() => set(args)).toThrow(sentence);
  });
});
