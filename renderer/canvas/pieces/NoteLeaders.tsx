import { memo, useMemo } from "react";
import { type Doc, listRecords } from "../../../core/model/doc.ts";
import type { NoteRecord } from "../../../core/model/records/note.ts";
import type { Routes } from "../../../core/routing/routes.ts";
import { leaderItems } from "../../../core/scene/leader-items.ts";
import { useSession } from "../../store/session.ts";
import { useGesture } from "../drag/gesture.ts";
import { isBoxed } from "../project/boxes.ts";
import { SceneItems } from "./SceneItems.tsx";

/** The thin lines from pinned notes to what they are about. */
export const NoteLeaders = memo(function NoteLeaders({ courses }: { readonly courses: Routes }) {
  const saved = useSession((state) => state.doc);
  const preview = useGesture((gesture) => gesture.preview);
  const doc = preview ?? saved;
  const items = useMemo(
    () => listRecords(doc, "note").flatMap((note) => (note.about === undefined ? [] : leaderOf(doc, note, courses))),
    [doc, courses],
  );
  if (items.length === 0) return null;
  return (
    <svg className="scene note-leaders" width={1} height={1} aria-hidden="true">
      <SceneItems items={items} />
    </svg>
  );
});

function leaderOf(doc: Doc, note: NoteRecord, courses: Routes) {
  const target = doc.get(note.about ?? "");
  if (isBoxed(target)) return leaderItems(note, target);
  const course = courses.get(note.about ?? "");
  return course === undefined ? [] : leaderItems(note, { ...course.label, w: 0, h: 0 });
}
