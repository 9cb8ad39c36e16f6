import type { Doc } from "../../core/model/doc.ts";
import { coursesOf } from "../routes/known-courses.ts";
import type { BoardFace, ThumbnailRequest } from "./board-face.ts";
import ThumbnailWorker from "./thumbnail-worker.ts?worker";

/** The face of a board, drawn in a worker of its own so that a large board holds nobody up. */
export function drawThumbnail(doc: Doc): Promise<BoardFace> {
  const worker = new ThumbnailWorker();
  const drawn = new Promise<BoardFace>((settle, fail) => {
    worker.addEventListener("message", ({ data }: MessageEvent<BoardFace>) => settle(data));
    worker.addEventListener("error", ({ message }) =>
      fail(new Error(`The picture of the board was not drawn: ${message}`)),
    );
  });
  const courses = coursesOf(doc);
  // Only plain maps can be sent.
  const request: ThumbnailRequest = { doc: new Map(doc), courses: courses === null ? null : new Map(courses) };
  worker.postMessage(request);
  return drawn.finally(() => worker.terminate());
}
