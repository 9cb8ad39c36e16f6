import type { Doc } from "../../core/model/doc.ts";
import type { Routes } from "../../core/routing/router.ts";

const known = new WeakMap<Doc, Routes>();

/** Notes the courses with which a board is on the screen, so that they need not be found again. */
export const rememberCourses = (doc: Doc, courses: Routes): void => void known.set(doc, courses);

/** The courses with which a board was shown, or null. */
export const coursesOf = (doc: Doc): Routes | null => known.get(doc) ?? null;
