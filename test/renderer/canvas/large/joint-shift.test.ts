import { beforeEach, describe, expect, it } from "vitest";
import { runCommand } from "../../../../core/commands/run.ts";
import { type Doc, docOf } from "../../../../core/model/doc.ts";
import { jointShift } from "../../../../renderer/canvas/large/joint-shift.ts";
import { createPicture, type Picture } from "../../../../renderer/picture/picture.ts";
import type { Piece } from "../../../../renderer/picture/piece.ts";
import { smallBoardCourses } from "../../../../renderer/routes/small-board-courses.ts";
import { commandEnv } from "../../../../renderer/store/command-env.ts";
import { flowOf, nodeAt, noteAt } from "../../../support/scene-doc.ts";

const doc = docOf([nodeAt("a", 0, 0), nodeAt("b", 400, 90), noteAt("memo", "Why"), flowOf("request", "a", "b")]);

let picture: Picture;
let painted: ReadonlyMap<string, Piece>;

beforeEach(() => {
  picture = createPicture();
  show(doc);
  painted = new Map(picture.all().map((piece) => [piece.id, piece]));
});

function show(board: Doc): void {
  picture.sync(board, smallBoardCourses().courses(board, false));
}
const change = (command: string, args: object): void => show(runCommand(doc, command, args, commandEnv).doc);

describe("pieces that were painted", () => {
  it("have gone alike when everything was moved, flows too", () => {
    change("move", { ids: ["a", "b", "memo"], dx: 30, dy: -12.5 });
    expect(jointShift(painted, picture)).toEqual({ x: 30, y: -12.5 });
  });

  it("have not gone anywhere when nothing was changed", () => {
    expect(jointShift(painted, picture)).toEqual({ x: 0, y: 0 });
  });

  it.each([
    ["only some were moved", "move", { ids: ["a"], dx: 30, dy: 0 }],
    ["one has another name", "rename", { id: "a", name: "Other" }],
    ["one is gone", "delete", { ids: ["memo"] }],
  ])("are painted again when %s", (_, command, args) => {
    change(command, args);
    expect(jointShift(painted, picture)).toBeNull();
  });
});
