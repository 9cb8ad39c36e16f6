import { docOf } from "../../core/model/doc.ts";
import { readText } from "../../core/model/json-text.ts";
import { call } from "../desktop.ts";
import { drawThumbnail } from "./draw-thumbnail.ts";
import { noteFaceChange, showPicture } from "./faces.ts";

const wanted = new Set<string>();
const tried = new Set<string>();
let isDrawing = false;

/** Draws a board that was never looked at, when those asked for before are done. Returns a function that no longer wants it. */
export function wantDrawing(id: string): () => void {
  if (!tried.has(id)) {
    wanted.add(id);
    if (!isDrawing) void drawWanted();
  }
  return () => void wanted.delete(id);
}

/** One after the other: the gallery stays fluid, and who scrolls on does not wait for what has left the view. */
async function drawWanted(): Promise<void> {
  isDrawing = true;
  let drawn = 0;
  for (let [id] = wanted; id !== undefined; [id] = wanted) {
    wanted.delete(id);
    tried.add(id);
    // What is wrong with a board is said when it is opened: here its picture is only missing.
    if (await draw(id).catch(() => false)) drawn += 1;
  }
  isDrawing = false;
  // The lists show the scores that came with the pictures.
  if (drawn > 0) noteFaceChange(null);
}

/** Whether a face was drawn and kept; what has no places yet gets one when it is opened and laid out. */
async function draw(id: string): Promise<boolean> {
  const { records, needsLayout } = await call("boards.open", { id, peek: true });
  if (needsLayout) return false;
  const face = await drawThumbnail(docOf(readText(records)));
  showPicture(id, face.svg);
  await call("boards.setThumbnail", { id, ...face });
  return true;
}
