import { beforeEach, describe, expect, it } from "vitest";
import { previewCommand } from "../../../core/commands/run.ts";
import { ChangedMap } from "../../../core/model/changed-map.ts";
import type { Doc } from "../../../core/model/doc.ts";
import { routeBoard } from "../../../core/routing/route.ts";
import type { Routes } from "../../../core/routing/routes.ts";
import { shownBoard } from "../../../renderer/canvas/project/shown-board.ts";
import { createPicture, type Picture } from "../../../renderer/picture/picture.ts";
import { createCourseKeeper } from "../../../renderer/routes/course-keeper.ts";
import { commandEnv } from "../../../renderer/store/command-env.ts";
import { CountedMap } from "../../support/counted-map.ts";
import { largeBoard } from "../../support/large-board.ts";

/** What the canvas asks for in each frame of a gesture, without the browser. */
function createCanvas(board: Doc) {
  let answer: (found: Routes, doc: Doc) => void = () => undefined;
  const keeper = createCourseKeeper(
    { send: () => undefined, listen: (hear) => (answer = hear), reset: () => undefined },
    () => undefined,
  );
  const picture: Picture = createPicture();
  const show = (doc: Doc, isPreview: boolean): Routes => {
    const { doc: shown } = shownBoard(doc, null);
    const courses = keeper.courses(shown, isPreview);
    picture.sync(shown, courses);
    return courses;
  };
  show(board, false);
  const courses = new CountedMap(routeBoard(shownBoard(board, null).doc));
  answer(courses, shownBoard(board, null).doc);
  show(board, false);
  return { show, picture };
}

const drag = (board: Doc, ids: readonly string[], by: number): Doc =>
  previewCommand(board, "move", { ids, dx: by, dy: 0, zone: "z1" }, commandEnv);

let board: ReturnType<typeof largeBoard>;
let canvas: ReturnType<typeof createCanvas>;

beforeEach(() => {
  board = largeBoard();
  canvas = createCanvas(board);
  canvas.show(drag(board, ["n30"], 1), true);
  canvas.picture.takeChange();
  board.walks = 0;
});

describe("a frame of a gesture on a large board", () => {
  it("walks over no board, from the command to the picture", () => {
    for (let frame = 2; frame < 6; frame += 1) canvas.show(drag(board, ["n30"], frame * 7), true);
    expect(board.walks).toBe(0);
    expect([...canvas.picture.takeChange().ids].sort()).toEqual(["n29-request-n30", "n30", "n30-request-n31", "z1"]);
  });

  it("keeps the courses of flows that it does not touch, as the same objects", () => {
    const before = canvas.show(drag(board, ["n30"], 14), true);
    const after = canvas.show(drag(board, ["n30"], 28), true);
    const changed = [...after].filter(([id, course]) => before.get(id) !== course).map(([id]) => id);
    expect(changed.sort()).toEqual(["n29-request-n30", "n30-request-n31"]);
    expect(after.size).toBe(499);
    // Known without a walk: one comes from the other.
    const known = after instanceof ChangedMap ? after.changesFrom(before) : null;
    expect([...(known ?? [])].sort()).toEqual(changed.sort());
  });

  it("walks over no board when a zone goes with all that is in it and on it", () => {
    canvas.show(drag(board, ["z1"], 3), true);
    board.walks = 0;
    canvas.show(drag(board, ["z1"], 6), true);
    expect(board.walks).toBe(0);
  });

  it("leads back to the board as it was when the gesture is given up", () => {
    canvas.show(drag(board, ["n30"], 300), true);
    const back = canvas.show(board, false);
    expect(new Map(back)).toEqual(new Map(canvas.show(new Map(board), false)));
    expect(canvas.picture.get("n30")?.record).toBe(board.get("n30"));
  });
});
