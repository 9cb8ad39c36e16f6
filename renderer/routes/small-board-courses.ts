import type { Doc } from "../../core/model/doc.ts";
import { createRouter, type Routes } from "../../core/routing/router.ts";

/** Gives the courses of a board: of a small one at once and final, of a large one through the background. */
export interface BoardCourses {
  courses(doc: Doc, isPreview: boolean): Routes;
  stop(): void;
}

/** Courses of a board that is small enough to be routed in each frame. */
export function smallBoardCourses(): BoardCourses {
  const router = createRouter();
  let last: { readonly doc: Doc; readonly isPreview: boolean; readonly routes: Routes } | null = null;
  return {
    courses: (doc, isPreview) => {
      if (last?.doc !== doc || last.isPreview !== isPreview)
        last = { doc, isPreview, routes: isPreview ? router.preview(doc) : router.route(doc) };
      return last.routes;
    },
    stop: () => undefined,
  };
}
