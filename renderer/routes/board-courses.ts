import { create } from "zustand";
import { createBackground } from "./background.ts";
import { createCourseKeeper, type Settled } from "./course-keeper.ts";
import RouteWorkerFile from "./route-worker.ts?worker";
import type { BoardCourses } from "./small-board-courses.ts";

/** Counts up whenever better courses have been found. */
export const useCoursesFound = create<{ readonly times: number }>(() => ({ times: 0 }));

const noteFound = (): void => useCoursesFound.setState(({ times }) => ({ times: times + 1 }));

const background = createBackground(() => new RouteWorkerFile());

/** Boards whose courses are remembered for when they are shown again. */
const MOST_REMEMBERED = 8;
const remembered = new Map<string, Settled>();

/** Courses of a large board; one that was shown before has those of then, where they still hold. */
export function largeBoardCourses(board: string | null): BoardCourses {
  const keeper = createCourseKeeper(background, noteFound, remembered.get(board ?? ""));
  return {
    courses: keeper.courses,
    stop: () => {
      if (board !== null) remember(board, keeper.settled());
    },
  };
}

function remember(board: string, settled: Settled): void {
  remembered.delete(board);
  remembered.set(board, settled);
  const [oldest] = remembered.keys();
  if (remembered.size > MOST_REMEMBERED && oldest !== undefined) remembered.delete(oldest);
}
