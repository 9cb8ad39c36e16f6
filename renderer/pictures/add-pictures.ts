import type { Point } from "../../core/model/records/fields.ts";
import { addedIds, dispatch } from "../store/dispatch.ts";
import { reportProblem } from "../store/report-problem.ts";
import { select } from "../store/selection.ts";
import { session } from "../store/session.ts";
import { toast } from "../store/ui.ts";
import { type EncodedPicture, encodePicture } from "./encode-picture.ts";
import { fitSize } from "./fit-size.ts";

/** Longest side of a picture that was just added, board px; handles make it larger. */
const FIRST_SIDE = 480;
const NEXT_TO = 24;

/** Puts pictures on the open board around a point, each as one step, and selects them; what cannot be read or had to be scaled gets a sentence. */
export async function addPictures(files: readonly Blob[], at: Point): Promise<void> {
  const board = session.getState().boardId;
  const added: string[] = [];
  let x = at.x;
  for (const file of files) {
    const name = file instanceof File && file.name !== "" ? file.name : "The picture";
    try {
      const encoded = await encodePicture(file, name);
      if (session.getState().boardId !== board) return;
      const { w, h } = fitSize(encoded.picture, FIRST_SIDE, 8);
      const box = { x: Math.round(x - w / 2), y: Math.round(at.y - h / 2), w, h };
      const ids = addedIds(dispatch("add-image", { picture: encoded.picture, alt: altFrom(file), ...box }), "image");
      if (ids.length > 0) sayScaled(encoded, name);
      added.push(...ids);
      x += w + NEXT_TO;
    } catch (error) {
      reportProblem(error);
    }
  }
  if (added.length > 0) select(added);
}

/** A file that a person named says what it shows; a screenshot's name does not. */
function altFrom(file: Blob): string {
  const name = file instanceof File ? file.name.replace(/\.\w+$/, "") : "";
  return /^(image|untitled|screenshot|bild|\d|img)/i.test(name) ? "" : name.replace(/[_-]+/g, " ").trim().slice(0, 200);
}

function sayScaled({ picture, before }: EncodedPicture, name: string): void {
  if (picture.w >= before.w) return;
  toast(`${name} was scaled from ${before.w} × ${before.h} to ${picture.w} × ${picture.h} px.`);
}
