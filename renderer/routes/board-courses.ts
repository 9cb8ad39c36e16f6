import { create } from "zustand";
import { createBackground } from "./background.ts";
import { createCourseKeeper } from "./course-keeper.ts";
import RouteWorkerFile from "./route-worker.ts?worker";
import type { BoardCourses } from "./small-board-courses.ts";

/** Counts up whenever better courses have been found. */
export const useCoursesFound = create<{ readonly times: number }>(() => ({ times: 0 }));

const noteFound = (): void => useCoursesFound.setState(({ times }) => ({ times: times + 1 }));

/** Courses of a large board. */
export const largeBoardCourses = (): BoardCourses =>
  createCourseKeeper(
    createBackground(() => new RouteWorkerFile()),
    noteFound,
  );
