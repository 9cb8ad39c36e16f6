import { describe, expect, it } from "vitest";
import { batchRunH, batchWindowH } from "../../../core/numbers/batch-run.ts";
import { indexMemoryGB } from "../../../core/numbers/index-memory.ts";
import { rankingTimeMs } from "../../../core/numbers/ranking-time.ts";
import { decisionsPerDay, reviewsPerDay } from "../../../core/numbers/review-load.ts";
import { storageNeedGB } from "../../../core/numbers/storage-need.ts";
import { node, sketch } from "./sketch.ts";

describe("time of a ranking", () => {
  it("is candidates x time per item, shared by those scored in parallel", () => {
    expect(rankingTimeMs(node("m", "ranker", { candidates: 500, perItemMs: 0.08 }))).toBe(40);
    expect(rankingTimeMs(node("m", "ranker", { candidates: 500, perItemMs: 0.08, batchParallelism: 4 }))).toBe(10);
  });

  it("takes a parallelism of nothing for one at a time, and is unknown without candidates", () => {
    expect(rankingTimeMs(node("m", "ranker", { candidates: 10, perItemMs: 2, batchParallelism: 0 }))).toBe(20);
    expect(rankingTimeMs(node("m", "ranker", { perItemMs: 2 }))).toBeNull();
  });
});

describe("space of a store", () => {
  const load = { qps: 1000, recordBytes: 1000, retentionDays: 10 };

  it("is load x size x seconds x copies x sampling in GB", () => {
    expect(storageNeedGB(node("b", "message-broker", load))).toBeCloseTo(864);
    const log = { ...load, replication: 2, samplingRate: 0.5 };
    expect(storageNeedGB(node("b", "prediction-log", log))).toBeCloseTo(864);
  });

  it("is the growth where that is more", () => {
    expect(storageNeedGB(node("l", "data-lake", { growthGBPerDay: 5, retentionDays: 10 }))).toBe(50);
    expect(storageNeedGB(node("l", "data-lake", { ...load, growthGBPerDay: 100 }))).toBe(1000);
    expect(storageNeedGB(node("l", "data-lake", { ...load, growthGBPerDay: 1 }))).toBeCloseTo(864);
  });

  it("is unknown without a retention or a size", () => {
    expect(storageNeedGB(node("b", "message-broker", { qps: 1, recordBytes: 1 }))).toBeNull();
    expect(storageNeedGB(node("b", "message-broker", { qps: 1, retentionDays: 1 }))).toBeNull();
  });
});

describe("memory of an index", () => {
  it("is vectors x bytes x overhead in GB", () => {
    expect(indexMemoryGB(node("i", "vector-index", { vectors: 1e9, bytesPerVector: 32 }), 1.2)).toBeCloseTo(38.4);
    expect(indexMemoryGB(node("i", "vector-index", { vectors: 1e9 }), 1.2)).toBeNull();
  });
});

describe("run of a batch job", () => {
  it("is entities / throughput in hours", () => {
    expect(batchRunH(node("b", "batch-inference", { entities: 36_000, throughputPerS: 5 }))).toBe(2);
  });

  it("is unknown when nothing is worked off", () => {
    expect(batchRunH(node("b", "batch-inference", { entities: 36_000, throughputPerS: 0 }))).toBeNull();
  });

  it("must end in its window and before the next run", () => {
    expect(batchWindowH(node("b", "batch-inference", { windowH: 8, cadenceH: 6 }))).toBe(6);
    expect(batchWindowH(node("b", "batch-inference", { windowH: 8 }))).toBe(8);
    expect(batchWindowH(node("b", "batch-inference", { cadenceH: 6 }))).toBe(6);
    expect(batchWindowH(node("b", "batch-inference"))).toBeNull();
  });
});

describe("work of reviewers", () => {
  it("is what the brief counts a day, else a share of the peak", () => {
    expect(decisionsPerDay(sketch([], [], { postsPerDay: 5, imagesPerDay: 7, qpsPeak: 9 }), 0.3)).toBe(12);
    expect(decisionsPerDay(sketch([], [], { qpsPeak: 10 }), 0.5)).toBe(432_000);
    expect(decisionsPerDay(sketch([], []), 0.3)).toBeNull();
  });

  it("is handled by reviewers x items a day", () => {
    expect(reviewsPerDay(node("r", "human-reviewer", { reviewers: 3, itemsPerReviewerPerDay: 200 }))).toBe(600);
    expect(reviewsPerDay(node("r", "human-reviewer", { reviewers: 3 }))).toBeNull();
  });
});
