import { median, p95 } from "./statistics.ts";

/** What one benchmark measured: samples of Loopboard, and of the floor or peer in the same run. */
export interface Measurement {
  readonly row: string;
  readonly unit: "ms" | "kB";
  readonly samples: readonly number[];
  /** Samples of what it is compared with, in the same unit. */
  readonly reference: readonly number[];
  /** What the reference is, in a few words. */
  readonly against: string;
  /** The median must not be above this. */
  readonly target: number;
}

/** One line of the table. `n` is the number of samples, `reference` and `ratio` compare medians. */
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

/** Samples to a line of the table. A median is judged as it is shown, rounded to a tenth. */
export function toRow({ row, unit, samples, reference, against, target }: Measurement): BenchRow {
  const middle = median(samples);
  const base = median(reference);
  return {
    row,
    n: samples.length,
    unit,
    median: round(middle, 3),
    p95: round(p95(samples), 3),
    reference: round(base, 3),
    against,
    ratio: round(middle / base, 2),
    target,
    holds: round(middle, 1) <= target,
  };
}
