import { type Doc, listRecords } from "../model/doc.ts";
import type { WaiverRecord } from "../model/records/waiver.ts";
import type { Finding } from "./define-rule.ts";
import type { WaivedFinding } from "./review.ts";
import { isCovered } from "./waiver-cover.ts";

/** Splits findings into open ones and those with a valid waiver for the same rule and the same records. */
export function applyWaivers(
  findings: readonly Finding[],
  doc: Doc,
  today: string | undefined,
): { readonly open: readonly Finding[]; readonly waived: readonly WaivedFinding[] } {
  const waivers = listRecords(doc, "waiver").filter((waiver) => isValid(waiver, doc, today));
  const open: Finding[] = [];
  const waived: WaivedFinding[] = [];
  for (const finding of findings) {
    const waiver = waivers.find((candidate) => isAbout(candidate, finding));
    if (waiver === undefined) open.push(finding);
    else waived.push({ finding, waiver });
  }
  return { open, waived };
}

function isValid(waiver: WaiverRecord, doc: Doc, today: string | undefined): boolean {
  const isExpired = waiver.expires !== undefined && today !== undefined && waiver.expires < today;
  return !isExpired && isCovered(waiver, doc);
}

function isAbout(waiver: WaiverRecord, finding: Finding): boolean {
  if (waiver.rule !== finding.code && waiver.rule !== finding.rule) return false;
  const at = new Set(finding.at);
  const covered = new Set(waiver.at);
  return at.size === covered.size && [...at].every((id) => covered.has(id));
}
