import { useState } from "react";
import type { RecordId } from "../../core/model/records.ts";
import { useSession } from "../store/session.ts";
import { type FindingMark, markFindings } from "./finding-marks.ts";

type Marks = ReadonlyMap<RecordId, FindingMark>;

const NONE: Marks = new Map();

/** Marks of the newest review; the map stays the same object while no mark changes. */
export function useFindingMarks(): Marks {
  const findings = useSession((state) => state.review?.findings ?? null);
  const [memory] = useState((): { findings: typeof findings; marks: Marks } => ({ findings: null, marks: NONE }));
  if (memory.findings !== findings) {
    const next = findings === null ? NONE : markFindings(findings, memory.marks);
    const isSame = next.size === memory.marks.size && [...next].every(([id, mark]) => memory.marks.get(id) === mark);
    memory.findings = findings;
    memory.marks = isSame ? memory.marks : next;
  }
  return memory.marks;
}
