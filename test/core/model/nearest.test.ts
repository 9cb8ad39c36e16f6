import { describe, expect, it } from "vitest";
import { nearest } from "../../../core/model/nearest.ts";

const KINDS = ["feature-store", "feature-pipeline", "trainer", "cache", "ranker"];

describe("the nearest word", () => {
  it.each([
    ["featurestore", "feature-store"],
    ["Feature_Store", "feature-store"],
    ["trianer", "trainer"],
    ["cach", "cache"],
    ["re-ranker", "ranker"],
  ])("takes %s for %s", (word, meant) => {
    expect(nearest(word, KINDS)).toBe(meant);
  });

  it.each(["", "x", "database", "f".repeat(1000), "---"])("makes no guess for %j", (word) => {
    expect(nearest(word, KINDS)).toBeNull();
  });
});
