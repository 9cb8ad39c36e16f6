import type { Finding, Severity } from "./define-rule.ts";

const RANK: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 };

/** Order of the panel: step, errors first, code, then the ids of the records, so that it never depends on drawing order. */
export function byPanelOrder(a: Finding, b: Finding): number {
  return (
    a.step - b.step ||
    RANK[a.severity] - RANK[b.severity] ||
    compareText(a.code, b.code) ||
    compareText(a.at.join("\n"), b.at.join("\n")) ||
    compareText(a.message, b.message)
  );
}

const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
