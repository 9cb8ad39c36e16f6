import { beforeEach, describe, expect, it } from "vitest";
import {
  doAgain,
  forgetSteps,
  type LibraryStep,
  noteStep,
  takeBack,
  useLibrarySteps,
} from "../../../renderer/store/library-steps.ts";

const happened: string[] = [];

const step = (name: string): LibraryStep => ({
  done: `${name} done`,
  undone: `${name} undone`,
  back: async () => void happened.push(`back ${name}`),
  again: async () => void happened.push(`again ${name}`),
});

beforeEach(() => {
  forgetSteps();
  happened.length = 0;
});

describe("steps in the list of boards", () => {
  it("are taken back latest first and done again in turn", async () => {
    noteStep(step("a"));
    noteStep(step("b"));
    await Promise.all([takeBack(), takeBack(), takeBack()]);
    await doAgain();
    expect(happened).toEqual(["back b", "back a", "again a"]);
  });

  it("are taken back by their own message once, whatever came after", async () => {
    const first = step("a");
    noteStep(first);
    noteStep(step("b"));
    await takeBack(first);
    await takeBack(first);
    await takeBack();
    expect(happened).toEqual(["back a", "back b"]);
  });

  it("are not done again after something else was done, and the oldest of many go", async () => {
    for (let n = 0; n < 25; n += 1) noteStep(step(`${n}`));
    expect(useLibrarySteps.getState().done.at(0)?.done).toBe("5 done");
    await takeBack();
    noteStep(step("new"));
    await doAgain();
    expect(happened).toEqual(["back 24"]);
  });
});
