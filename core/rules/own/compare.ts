import { isSameData } from "../../model/same.ts";
import type { PropValue } from "../../model/stencil.ts";
import type { Comparison } from "./condition.ts";
import type { Truth } from "./truth.ts";

/** Compares a value with another; undefined is a value that is not stated. Order is for numbers only. */
export function compareValue(
  value: PropValue | undefined,
  comparison: Comparison,
  with_: PropValue | undefined,
): Truth {
  if (comparison === "set") return (value !== undefined) === (with_ !== false);
  if (value === undefined || with_ === undefined) return null;
  switch (comparison) {
    case "is":
      return isSameData(value, with_);
    case "isNot":
      return !isSameData(value, with_);
    case "in":
      return isList(with_) ? with_.some((entry) => isSameData(entry, value)) : isSameData(value, with_);
    case "includes":
      return isList(value) ? value.some((entry) => isSameData(entry, with_)) : isSameData(value, with_);
    default:
      return typeof value === "number" && typeof with_ === "number" && isInOrder(value, comparison, with_);
  }
}

/** Compares a number of which only the bounds are known. */
export function compareRange(least: number, most: number, comparison: Comparison, with_: PropValue | undefined): Truth {
  const [low, high] = [compareValue(least, comparison, with_), compareValue(most, comparison, with_)];
  if (least === most) return low;
  if (comparison === "is" || comparison === "isNot") {
    const isInside = typeof with_ === "number" && with_ >= least && with_ <= most;
    return isInside || with_ === undefined ? null : comparison === "isNot";
  }
  return low === high ? low : null;
}

type Order = "atLeast" | "atMost" | "above" | "below";

function isInOrder(value: number, comparison: Order, limit: number): boolean {
  if (comparison === "atLeast") return value >= limit;
  if (comparison === "atMost") return value <= limit;
  return comparison === "above" ? value > limit : value < limit;
}

const isList = (value: PropValue): value is readonly string[] => Array.isArray(value);
