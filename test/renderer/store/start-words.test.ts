import { describe, expect, it } from "vitest";
import { startWords } from "../../../renderer/store/start-words.ts";

describe("the words of a long start", () => {
  it("say what is done, why, and how far it is", () => {
    expect(startWords({ reason: "unclean-end", step: "boards", done: 3200, total: 10_000 })).toEqual({
      title: "Checking the library",
      why: "Loopboard was not closed in order last time, so everything is checked before a board is shown.",
      step: "3,200 of 10,000 boards checked",
      share: 0.32,
    });
  });

  it("leave the share out when a step cannot be counted", () => {
    const { step, share } = startWords({ reason: "older-library", step: "backup", done: 0, total: 0 });
    expect([step, share]).toEqual(["Writing a backup", null]);
  });

  it("speak of a repair as soon as a check has found damage", () => {
    const { title, step } = startWords({ reason: "unclean-end", step: "recover", done: 5, total: 10 });
    expect([title, step]).toEqual(["Repairing the library", "Bringing boards over: 5 of 10 boards"]);
  });
});
