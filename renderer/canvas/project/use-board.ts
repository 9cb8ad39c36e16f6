import { useEffect, useMemo, useState } from "react";
import type { Doc } from "../../../core/model/doc.ts";
import { createJumpStyler } from "../../../core/routing/jump-style.ts";
import type { Routes } from "../../../core/routing/routes.ts";
import { catalogue } from "../../../stencils/catalogue.ts";
import { createPicture, type Picture } from "../../picture/picture.ts";
import { largeBoardCourses, useCoursesFound } from "../../routes/board-courses.ts";
import { rememberCourses } from "../../routes/known-courses.ts";
import { smallBoardCourses } from "../../routes/small-board-courses.ts";
import { usePlanes } from "../../store/planes.ts";
import { useSession } from "../../store/session.ts";
import { useUi } from "../../store/ui.ts";
import { useGesture } from "../drag/gesture.ts";
import { setShownPicture } from "../large/shown-picture.ts";
import { useMounted } from "../large/use-mounted.ts";
import { isBoxed } from "./boxes.ts";
import { drawnBoard } from "./drawn-board.ts";
import type { FindingMark } from "./finding-marks.ts";
import { createProjector, type Projection } from "./project.ts";
import { useFindingMarks } from "./use-finding-marks.ts";

/** Boards above this size mount only what can be seen and read, and are drawn as a picture otherwise. */
const MANY_PIECES = 150;

/** What the canvas draws. */
export interface ShownBoard extends Projection {
  /** The picture of a large board, or null for one that is mounted whole. */
  readonly picture: Picture | null;
  readonly marks: ReadonlyMap<string, FindingMark>;
  /** The courses of all flows. */
  readonly courses: Routes;
  /** What steps back because its plane is off. */
  readonly dimmed: ReadonlySet<string>;
}

/** The board as React Flow and the picture show it now; during a gesture its preview. */
export function useBoard(): ShownBoard {
  const board = useSession((state) => state.boardId);
  const doc = useSession((state) => state.doc);
  const selection = useSession((state) => state.selection);
  const editing = useSession((state) => state.editing);
  const readOnly = useSession((state) => state.readOnly);
  const preview = useGesture((gesture) => gesture.preview);
  const dropZone = useGesture((gesture) => gesture.dropZone);
  const marks = useFindingMarks();
  const found = useCoursesFound((state) => state.times);
  const isLarge = useMemo(() => isLargeBoard(doc), [doc]);
  const { source, picture, style } = usePicture(board, isLarge);
  const planes = usePlanes();
  const { doc: shown, dimmed } = drawnBoard(preview ?? doc, planes);
  const isPreview = preview !== null;
  const jumps = useUi((state) => state.jumps);
  const courses = useMemo(() => {
    const routes = style(source.courses(shown, isPreview), jumps);
    rememberCourses(shown, routes);
    picture?.sync(shown, routes);
    return { routes, found };
  }, [source, style, picture, shown, isPreview, found, jumps]).routes;
  const mounted = useMounted(picture, dropZone);
  const ghosts = picture !== null;
  const [project] = useState(() => createProjector(catalogue));
  const { nodes, edges } = useMemo(
    () => project({ doc: shown, courses, selection, marks, editing, dropZone, readOnly, mounted, ghosts, dimmed }),
    [project, shown, courses, selection, marks, editing, dropZone, readOnly, mounted, ghosts, dimmed],
  );
  return { nodes, edges, picture, marks, courses, dimmed };
}

function usePicture(board: string | null, isLarge: boolean) {
  const made = useMemo(
    () => ({
      board,
      source: isLarge ? largeBoardCourses(board) : smallBoardCourses(),
      picture: isLarge ? createPicture() : null,
      style: createJumpStyler(),
    }),
    [board, isLarge],
  );
  useEffect(() => {
    setShownPicture(made.picture);
    return () => {
      setShownPicture(null);
      made.source.stop();
    };
  }, [made]);
  return made;
}

function isLargeBoard(doc: Doc): boolean {
  let count = 0;
  for (const record of doc.values()) if (isBoxed(record)) count += 1;
  return count > MANY_PIECES;
}
