import type { RecordId } from "../model/records.ts";
import type { Finding, Severity } from "./define-rule.ts";

const RANK: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 };

/** Order of the panel: step, errors first, code, then the ids of the records, so that it never depends on drawing order. */
export function byPanelOrder(a: Finding, b: Finding): number {
  return (
    a.step - b.step ||
    RANK[a.severity] - RANK[b.severity] ||
    compareText(a.code, b.code) ||
    comparePlaces(a.at, b.at) ||
    compareText(a.message, b.message)
  );
}

function comparePlaces(a: readonly RecordId[], b: readonly RecordId[]): number {
  for (let at = 0; at < a.length && at < b.length; at += 1) {
    const order = compareText(a[at] ?? "", b[at] ?? "");
    if (order !== 0) return order;
  }
  return a.length - b.length;
}

const compareText = (a: string, b: string): number => (a === b ? 0 : a < b ? -1 : 1);
