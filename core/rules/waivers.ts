import { type Doc, listRecords } from "../model/doc.ts";
import type { WaiverRecord } from "../model/records/waiver.ts";
import type { RecordId } from "../model/records.ts";
import type { Finding } from "./define-rule.ts";
import type { ReopenedFinding, WaivedFinding, WaiverEnd } from "./review.ts";
import { isCovered } from "./waiver-cover.ts";

/** Findings by what waivers make of them; a re-opened finding is also an open one. */
export interface SortedFindings {
  readonly open: readonly Finding[];
  readonly waived: readonly WaivedFinding[];
  readonly reopened: readonly ReopenedFinding[];
}

/** Splits findings into open ones and those with a valid waiver for the same rule and the same records; `today` is an ISO date. */
export function applyWaivers(findings: readonly Finding[], doc: Doc, today: string | undefined): SortedFindings {
  const byPlace = waiversByPlace(doc);
  if (byPlace.size === 0) return { open: findings, waived: [], reopened: [] };
  const open: Finding[] = [];
  const waived: WaivedFinding[] = [];
  const reopened: ReopenedFinding[] = [];
  for (const finding of findings) {
    const waivers = [finding.code, finding.rule].flatMap((rule) => byPlace.get(placeOf(rule, finding.at)) ?? []);
    const ended = waivers.map((waiver) => ({ finding, waiver, why: endOf(waiver, doc, today) }));
    const valid = ended.find(({ why }) => why === null);
    const [last] = ended.flatMap(({ waiver, why }) => (why === null ? [] : [{ finding, waiver, why }]));
    if (valid !== undefined) waived.push({ finding, waiver: valid.waiver });
    else {
      open.push(finding);
      if (last !== undefined) reopened.push(last);
    }
  }
  return { open, waived, reopened };
}

function waiversByPlace(doc: Doc): ReadonlyMap<string, readonly WaiverRecord[]> {
  const byPlace = new Map<string, WaiverRecord[]>();
  for (const waiver of listRecords(doc, "waiver")) {
    const place = placeOf(waiver.rule, waiver.at);
    byPlace.set(place, [...(byPlace.get(place) ?? []), waiver]);
  }
  return byPlace;
}

const placeOf = (rule: string, at: readonly RecordId[]): string => JSON.stringify([rule, [...new Set(at)].sort()]);

function endOf(waiver: WaiverRecord, doc: Doc, today: string | undefined): WaiverEnd | null {
  if (waiver.expires !== undefined && today !== undefined && waiver.expires < today) return "expired";
  return isCovered(waiver, doc) ? null : "changed";
}
