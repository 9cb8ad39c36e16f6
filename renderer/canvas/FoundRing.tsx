import { memo } from "react";
import type { Routes } from "../../core/routing/routes.ts";
import { roundedPath, simplify } from "../../core/scene/polyline.ts";
import { usePulse } from "../store/pulse.ts";
import { useSession } from "../store/session.ts";
import { isBoxed } from "./project/boxes.ts";
import { shownNow } from "./project/shown-board.ts";

const GAP = 6;
const CORNER = 8;

/** A ring around what was just found: it beats twice and goes; where less motion is asked for it stands still. */
export const FoundRing = memo(function FoundRing({ courses }: { readonly courses: Routes }) {
  const { ids, turn } = usePulse();
  // Where things are drawn changes with the board.
  useSession((state) => state.doc);
  const { doc } = shownNow();
  return ids.map((id) => {
    const record = doc.get(id);
    if (isBoxed(record)) {
      const style = {
        left: record.x - GAP,
        top: record.y - GAP,
        width: record.w + 2 * GAP,
        height: record.h + 2 * GAP,
      };
      return <span key={`${turn} ${id}`} className="found-ring" data-found={id} style={style} />;
    }
    const course = courses.get(id);
    if (course === undefined) return null;
    return (
      <svg key={`${turn} ${id}`} className="found-line" data-found={id} aria-hidden="true">
        <path d={roundedPath(simplify(course.points), CORNER)} />
      </svg>
    );
  });
});
