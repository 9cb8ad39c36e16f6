import { describe, expect, it } from "vitest";
import { createMergeWindow } from "../../../renderer/store/merge-window.ts";

function bench() {
  let time = 1000;
  return { window: createMergeWindow(() => time), pass: (ms: number) => (time += ms) };
}

describe("the merge window", () => {
  it("joins repeats of a group that come within a second of one another", () => {
    const { window, pass } = bench();
    const first = window.groupOf("rename:a");
    pass(900);
    const second = window.groupOf("rename:a");
    pass(900);
    expect(second).toBe(first);
    expect(window.groupOf("rename:a")).toBe(first);
  });

  it("starts a new step after a pause, after another group and after an ungrouped change", () => {
    const { window, pass } = bench();
    const first = window.groupOf("rename:a");
    pass(1000);
    const afterPause = window.groupOf("rename:a");
    pass(1);
    window.groupOf("rename:b");
    pass(1);
    const afterOther = window.groupOf("rename:a");
    pass(1);
    expect(window.groupOf(null)).toBeNull();
    const afterUngrouped = window.groupOf("rename:a");
    expect(new Set([first, afterPause, afterOther, afterUngrouped]).size).toBe(4);
  });

  it("starts a new step once it was closed", () => {
    const { window } = bench();
    const first = window.groupOf("rename:a");
    window.close();
    expect(window.groupOf("rename:a")).not.toBe(first);
  });
});
