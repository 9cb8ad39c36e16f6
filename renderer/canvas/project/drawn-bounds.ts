import { boundsOf } from "../../../core/model/bounds.ts";
import { listRecords } from "../../../core/model/doc.ts";
import type { Box } from "../../../core/model/records/fields.ts";
import { boxAround } from "../../../core/scene/bounds.ts";
import { edgeLabelBox } from "../../../core/scene/edge-items.ts";
import { coursesOf } from "../../routes/known-courses.ts";
import { listBoxed } from "./boxes.ts";
import { drawnNow } from "./drawn-board.ts";

/** The box around all that is drawn of the open board, board px: flows too, which may run around everything else, as far as their courses are known; null for an empty board. */
export function drawnBounds(): Box | null {
  const { doc } = drawnNow();
  const courses = coursesOf(doc);
  const boxes: Box[] = [...listBoxed(doc)];
  if (courses !== null)
    for (const edge of listRecords(doc, "edge")) {
      const course = courses.get(edge.id);
      if (course === undefined) continue;
      for (const box of [boxAround(course.points, 0), edgeLabelBox(edge, course)]) if (box !== null) boxes.push(box);
    }
  return boundsOf(boxes);
}
