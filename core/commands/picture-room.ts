import { MAX_BOARD_PICTURES, pictureLoad } from "../model/assets.ts";
import type { Doc } from "../model/doc.ts";
import { refusal } from "./refusal.ts";

const BASE64_PER_MB = 1_400_000;

/** Throws `bad-command` when the pictures of a board together are larger than a board may carry. */
export function expectPictureRoom(doc: Doc, command: string): void {
  const load = pictureLoad(doc);
  if (load <= MAX_BOARD_PICTURES) return;
  const [need, limit] = [load, MAX_BOARD_PICTURES].map((size) => Math.ceil(size / BASE64_PER_MB));
  throw refusal(command, `the pictures of the board would be ${need} MB, and a board holds at most ${limit} MB`);
}
