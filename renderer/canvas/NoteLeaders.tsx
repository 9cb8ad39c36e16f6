import { memo, useMemo } from "react";
import { type Doc, listRecords } from "../../core/model/doc.ts";
import type { NoteRecord } from "../../core/model/records/note.ts";
import { leaderItems } from "../../core/scene/leader-items.ts";
import { useSession } from "../store/session.ts";
import { isBoxed } from "./boxes.ts";
import type { BoardFlowEdge } from "./flow-types.ts";
import { useGesture } from "./gesture.ts";
import { SceneItems } from "./SceneItems.tsx";

/** The thin lines from pinned notes to what they are about. */
export const NoteLeaders = memo(function NoteLeaders({ edges }: { readonly edges: readonly BoardFlowEdge[] }) {
  const saved = useSession((state) => state.doc);
  const preview = useGesture((gesture) => gesture.preview);
  const doc = preview ?? saved;
  const items = useMemo(
    () => listRecords(doc, "note").flatMap((note) => (note.about === undefined ? [] : leaderOf(doc, note, edges))),
    [doc, edges],
  );
  if (items.length === 0) return null;
  return (
    <svg className="scene note-leaders" width={1} height={1} aria-hidden="true">
      <SceneItems items={items} />
    </svg>
  );
});

function leaderOf(doc: Doc, note: NoteRecord, edges: readonly BoardFlowEdge[]) {
  const target = doc.get(note.about ?? "");
  if (isBoxed(target)) return leaderItems(note, target);
  const course = edges.find(({ id }) => id === note.about)?.data?.course;
  return course === undefined ? [] : leaderItems(note, { ...course.label, w: 0, h: 0 });
}
