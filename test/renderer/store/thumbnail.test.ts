import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { emptyDoc } from "../../../core/model/doc.ts";
import { resetSession, setDoc } from "../../../renderer/store/session.ts";
import { startThumbnails } from "../../../renderer/store/thumbnail.ts";

const drawn = vi.hoisted((): string[] => []);
vi.mock("../../../renderer/store/draw-thumbnail.ts", async () => {
  const { boardOf } = await import("../../../core/model/doc.ts");
  return {
    drawThumbnail: (doc: ReturnType<typeof emptyDoc>) => {
      drawn.push(boardOf(doc).title);
      return new Promise(() => undefined);
    },
  };
});

let stop: () => void;
beforeEach(() => {
  vi.useFakeTimers();
  drawn.length = 0;
  resetSession();
  stop = startThumbnails();
});
afterEach(() => {
  stop();
  vi.useRealTimers();
});

const open = (title: string): void => {
  resetSession({ boardId: title });
  setDoc(emptyDoc(title));
};

test("a board is drawn once it has been left alone for two seconds", () => {
  open("A");
  vi.advanceTimersByTime(1900);
  expect(drawn).toEqual([]);
  vi.advanceTimersByTime(200);
  expect(drawn).toEqual(["A"]);
});

test("a board that is only looked at for a moment is not drawn", () => {
  open("A");
  open("B");
  open("A");
  expect(drawn).toEqual([]);
});

test("a board that is left right after an edit is drawn as it was left", () => {
  open("A");
  setDoc(emptyDoc("A, edited"));
  open("B");
  expect(drawn).toEqual(["A, edited"]);
});
