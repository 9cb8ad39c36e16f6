import { median, p95 } from "./statistics.ts";

/** What one benchmark measured: samples of Loopboard, and of the floor or peer in the same run. */
export interface Measurement {
  readonly row: string;
  readonly unit: "ms" | "kB" | "MB" | "%" | "px" | "in all";
  readonly samples: readonly number[];
  /** Samples of what it is compared with, in the same unit. */
  readonly reference: readonly number[];
  /** What the reference is, in a few words. */
  readonly against: string;
  /** The median, or what else is judged, must not be above this. */
  readonly target: number;
  /** What is judged and compared; the median when left out. */
  readonly judged?: "median" | "p95";
}

/** One line of the table. `n` is the number of samples, `reference` and `ratio` compare what is judged. */
export interface BenchRow {
  readonly row: string;
  readonly n: number;
  readonly unit: string;
  readonly median: number;
  readonly p95: number;
  readonly reference: number;
  readonly against: string;
  readonly ratio: number;
  readonly target: number;
  readonly holds: boolean;
}

const round = (value: number, places: number): number => Number(value.toFixed(places));

/** Samples to a line of the table. They are judged as they are shown, rounded to a tenth. */
export function toRow({ row, unit, samples, reference, against, target, judged = "median" }: Measurement): BenchRow {
  const measure = judged === "p95" ? p95 : median;
  const value = measure(samples);
  const base = measure(reference);
  return {
    row,
    n: samples.length,
    unit,
    median: round(median(samples), 3),
    p95: round(p95(samples), 3),
    reference: round(base, 3),
    against,
    ratio: round(value / base, 2),
    target,
    holds: round(value, 1) <= target,
  };
}
