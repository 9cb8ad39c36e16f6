import { emptyDoc } from "../core/model/doc.ts";
import { recall, remember } from "./app-settings.ts";
import type { MainContext } from "./context.ts";
import { findBoard, insertBoard, newestBoard } from "./db/repositories/boards.ts";
import { findTemplate } from "./templates.ts";

/** The reference board that a first start shows. */
const SAMPLE = "video-recommendation";

/** The board to show: the last one shown, else the last changed, else the sample on a first start, else a blank one. */
export function firstBoard(context: MainContext): string | null {
  const { library } = context;
  const last = recall(library, "last-board");
  const shown = last === null ? null : library.read((db) => findBoard(db, last));
  if (shown?.binnedAt === null) return shown.id;
  const newest = library.read(newestBoard);
  if (newest !== null) return newest;
  return library.readOnly ? null : makeFirst(context);
}

function makeFirst({ library, log, now }: MainContext): string {
  const sample = recall(library, "sample-made") ? null : findTemplate(SAMPLE);
  const board =
    sample === null
      ? { doc: emptyDoc("Untitled"), needsLayout: false, label: "New board" }
      : { doc: sample.doc, needsLayout: sample.needsLayout, label: "Sample board" };
  const { id } = library.write((db) => insertBoard(db, board, now()));
  remember(library, "sample-made", true, log);
  return id;
}
