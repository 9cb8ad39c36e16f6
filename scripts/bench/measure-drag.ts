import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { serializeBoard } from "../../core/formats/loopboard/serialize-board.ts";
import { closeLoopboard, launchLoopboard } from "../drive/launch.ts";
import { makeTemporaryFolder } from "../drive/temporary-folder.ts";
import { framesWhileMoving } from "./frames.ts";
import type { Measurement } from "./row.ts";
import { seededDoc } from "./seeded-doc.ts";

const SIZE = 200;

/** Frames while one component of 200 is dragged, against the same window while the pointer only moves. */
export async function measureDrag(): Promise<Measurement> {
  const board = join(makeTemporaryFolder("bench"), "drag.loopboard");
  writeFileSync(board, serializeBoard(seededDoc(SIZE)));
  const running = await launchLoopboard({ args: [board] });
  try {
    const { page } = running;
    const node = page.getByTestId(`node-n${SIZE / 2}`);
    const box = await node.boundingBox();
    if (box === null) throw new Error("The component to drag is not on the screen.");
    const middle = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
    const reference = await framesWhileMoving(page, { x: middle.x, y: middle.y + box.height }, false);
    await framesWhileMoving(page, middle, true);
    const again = await node.boundingBox();
    if (again === null) throw new Error("The dragged component left the screen.");
    const start = { x: again.x + again.width / 2, y: again.y + again.height / 2 };
    const samples = await framesWhileMoving(page, start, true);
    return {
      row: "frame while dragging one of 200 components",
      unit: "ms",
      samples,
      reference,
      against: "the same window at rest",
      target: 16.7,
    };
  } finally {
    await closeLoopboard(running);
  }
}
