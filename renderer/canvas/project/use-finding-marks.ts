import { useMemo, useState } from "react";
import { type Doc, listRecords } from "../../../core/model/doc.ts";
import { foldZones } from "../../../core/model/fold-zones.ts";
import type { RecordId } from "../../../core/model/records.ts";
import type { Finding } from "../../../core/rules/define-rule.ts";
import { useSession } from "../../store/session.ts";
import { type FindingMark, markFindings } from "./finding-marks.ts";

type Marks = ReadonlyMap<RecordId, FindingMark>;

const NONE: Marks = new Map();

interface Memory {
  findings: readonly Finding[] | null;
  folds: string;
  marks: Marks;
}

/** Which zones are collapsed. */
const foldsOf = (doc: Doc): string =>
  listRecords(doc, "zone")
    .filter((zone) => zone.collapsed === true)
    .map(({ id }) => id)
    .join(" ");

/** Marks of the newest review, those of hidden components at the collapsed zone; the map stays the same object while no mark changes. */
export function useFindingMarks(): Marks {
  const findings = useSession((state) => state.review?.findings ?? null);
  const doc = useSession((state) => state.doc);
  const folds = useMemo(() => foldsOf(doc), [doc]);
  const [memory] = useState((): Memory => ({ findings: null, folds: "", marks: NONE }));
  if (memory.findings !== findings || memory.folds !== folds) {
    const { standIns } = foldZones(doc);
    const next = findings === null ? NONE : markFindings(findings, memory.marks, standIns);
    const isSame = next.size === memory.marks.size && [...next].every(([id, mark]) => memory.marks.get(id) === mark);
    memory.findings = findings;
    memory.folds = folds;
    memory.marks = isSame ? memory.marks : next;
  }
  return memory.marks;
}
