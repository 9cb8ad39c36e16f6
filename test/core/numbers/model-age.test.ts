import { describe, expect, it } from "vitest";
import { docOf } from "../../../core/model/doc.ts";
import { graphOf } from "../../../core/model/graph.ts";
import { cadenceOf, modelAge } from "../../../core/numbers/model-age.ts";
import { node, sketch } from "./sketch.ts";

const withBrief = graphOf(
  docOf([{ type: "brief", id: "brief", retraining: { cadenceD: 7 }, signals: { labelDelayH: 48 } }]),
);

describe("age of a model", () => {
  it("is waiting for the schedule, for training and for labels, in days", () => {
    expect(modelAge(withBrief, node("t", "trainer", { durationH: 12 }))).toEqual({
      cadenceD: 7,
      trainingD: 0.5,
      labelDelayD: 2,
      knownD: 9.5,
    });
  });

  it("adds up what is known", () => {
    expect(modelAge(sketch([], []), node("t", "trainer", { durationH: 12 }))).toEqual({
      cadenceD: null,
      trainingD: 0.5,
      labelDelayD: null,
      knownD: 0.5,
    });
  });

  it("uses the cadence of the trainer before that of the brief", () => {
    expect(cadenceOf(withBrief, node("t", "trainer", { cadenceD: 1 }))).toBe(1);
    expect(cadenceOf(withBrief, null)).toBe(7);
  });
});
