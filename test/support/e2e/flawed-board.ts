import { serializeBoard } from "../../../core/formats/loopboard/serialize-board.ts";
import { docOf } from "../../../core/model/doc.ts";
import { caseBoard } from "../case-board.ts";
import { mutateBoard } from "../mutate-board.ts";
import { writeTextFile } from "./board-file.ts";

/** Changes of the video reference board, each of which brings one finding or two. */
const FLAWS = [
  "delete mon",
  "delete reg",
  "delete fb",
  "brief.metrics.online cleared",
  "rr.exploration removed",
  "rk.replicas=75",
];

/** Codes of what the review objects to on the flawed board, in the order of the panel. */
export const FLAWED_CODES = ["MOD-04", "EVL-03", "EVL-08", "QNT-02", "SRV-06", "MON-04", "MON-05", "MON-08"];

const COLUMNS = 5;

/** Writes the video board with its flaws as a file, its components side by side; answers with its path. */
export function writeFlawedBoard(): string {
  const doc = FLAWS.reduce(mutateBoard, caseBoard("video-recommendation", "production"));
  const placed = [...doc.values()].map((record, at) =>
    record.type === "node"
      ? { ...record, x: (at % COLUMNS) * 260, y: Math.floor(at / COLUMNS) * 140, w: 184, h: 64 }
      : record,
  );
  return writeTextFile("flawed.loopboard", serializeBoard(docOf(placed)));
}
