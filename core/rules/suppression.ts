import type { BoardGraph } from "../model/graph.ts";
import type { Finding } from "./define-rule.ts";
import type { SuppressedFinding } from "./review.ts";

interface Suppression {
  readonly by: string;
  /** Codes; a trailing `*` stands for every code that starts like this. */
  readonly hides: readonly string[];
  /** Only findings that name a record of the hiding one. */
  readonly samePlace?: boolean;
}

/** Which finding says already what others would say again. */
export const SUPPRESSIONS: readonly Suppression[] = [
  { by: "SRV-01", hides: ["SRV-*", "MON-*"] },
  { by: "MON-01", hides: ["MON-03", "MON-04", "MON-05", "MON-07", "MON-09", "MON-10"] },
  { by: "MOD-04", hides: ["MOD-03", "MOD-06"] },
  { by: "MON-11", hides: ["EVL-08"] },
  { by: "LLM-03", hides: ["MON-03"] },
  { by: "DAT-06", hides: ["DAT-05"], samePlace: true },
];

/** The rule whose finding on a component hides all others that are about such components only. */
const UNCONNECTED = "STR-02";

/** Splits findings into those that stay and those that another one explains. */
export function suppress(
  findings: readonly Finding[],
  graph: BoardGraph,
): { readonly kept: readonly Finding[]; readonly suppressed: readonly SuppressedFinding[] } {
  const unconnected = new Set(findings.filter((finding) => finding.code === UNCONNECTED).flatMap((f) => f.at));
  const hiding = SUPPRESSIONS.flatMap((entry) => {
    const others = findings.filter((finding) => finding.code === entry.by);
    return others.length === 0 ? [] : [{ entry, others }];
  });
  const kept: Finding[] = [];
  const suppressed: SuppressedFinding[] = [];
  for (const finding of findings) {
    const by = hiddenBy(finding, hiding) ?? (isOnlyOn(finding, unconnected, graph) ? UNCONNECTED : null);
    if (by === null) kept.push(finding);
    else suppressed.push({ finding, by });
  }
  return { kept, suppressed };
}

/** A suppression that takes place on this board, with the findings that hide others. */
interface Hiding {
  readonly entry: Suppression;
  readonly others: readonly Finding[];
}

function hiddenBy(finding: Finding, hiding: readonly Hiding[]): string | null {
  const found = hiding.find(({ entry, others }) => {
    if (entry.by === finding.code || !entry.hides.some((code) => isMatch(finding.code, code))) return false;
    return entry.samePlace !== true || others.some((other) => isShared(other, finding));
  });
  return found?.entry.by ?? null;
}

function isOnlyOn(finding: Finding, ids: ReadonlySet<string>, graph: BoardGraph): boolean {
  if (ids.size === 0 || finding.code === UNCONNECTED) return false;
  const nodes = finding.at.filter((id) => graph.node(id) !== null);
  return nodes.length > 0 && nodes.every((id) => ids.has(id));
}

const isShared = (a: Finding, b: Finding): boolean => a.at.some((id) => b.at.includes(id));

const isMatch = (code: string, pattern: string): boolean =>
  pattern.endsWith("*") ? code.startsWith(pattern.slice(0, -1)) : code === pattern;
