import { describe, expect, it } from "vitest";
import { toRow } from "../../scripts/bench/row.ts";
import { seededDoc } from "../../scripts/bench/seeded-doc.ts";
import { median, p95 } from "../../scripts/bench/statistics.ts";
import { toTable } from "../../scripts/bench/table.ts";

const measured = { row: "review", unit: "ms", reference: [2, 2, 2], against: "index", target: 5 } as const;

describe("benchmark rows", () => {
  it("take median and 95th percentile by the nearest rank", () => {
    const samples = Array.from({ length: 100 }, (_, at) => 100 - at);
    expect(median(samples)).toBe(50);
    expect(p95(samples)).toBe(95);
    expect(median([7])).toBe(7);
  });

  it("compare with the reference of the same run", () => {
    const row = toRow({ ...measured, samples: [4, 3, 5] });
    expect(row).toMatchObject({ n: 3, median: 4, p95: 5, reference: 2, ratio: 2, holds: true });
  });

  it("hold when the median as shown is not above the target", () => {
    expect(toRow({ ...measured, samples: [16.74], target: 16.7 }).holds).toBe(true);
    expect(toRow({ ...measured, samples: [16.76], target: 16.7 }).holds).toBe(false);
  });

  it("stand in columns under their heads", () => {
    const [head = "", line = ""] = toTable([toRow({ ...measured, samples: [9] })]).split("\n");
    expect(line.indexOf("<= 5 ms")).toBe(head.indexOf("target"));
    expect(line).toContain("NO");
  });
});

describe("the benchmark board", () => {
  it("is the same on every run, with 1.4 flows for each component and no flow to itself", () => {
    const doc = seededDoc(200);
    expect([...seededDoc(200)]).toEqual([...doc]);
    const records = [...doc.values()];
    expect(records.filter((record) => record.type === "node")).toHaveLength(200);
    const edges = records.filter((record) => record.type === "edge");
    expect(edges).toHaveLength(280);
    expect(edges.filter((edge) => edge.from === edge.to)).toEqual([]);
  });
});
