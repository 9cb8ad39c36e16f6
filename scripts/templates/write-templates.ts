import { readFileSync, writeFileSync } from "node:fs";
import { engines } from "../../cli/engines.ts";
import { newId } from "../../core/commands/env.ts";
import { runCommand } from "../../core/commands/run.ts";
import { parseBoard } from "../../core/formats/loopboard/parse-board.ts";
import { serializeBoard } from "../../core/formats/loopboard/serialize-board.ts";
import { layoutBoard } from "../../core/layout/layout-board.ts";
import { catalogue } from "../../stencils/catalogue.ts";
import { type CaseBoard, toBoardFile } from "./to-board-file.ts";

const root = new URL("../../", import.meta.url);
const now = (): string => new Date(0).toISOString();

/** Writes the reference boards, laid out, as `templates/<id>.loopboard`. */
const cases = JSON.parse(readFileSync(new URL("test/fixtures/cases.json", root), "utf8")) as readonly CaseBoard[];
for (const board of cases) {
  const file = `${board.id}.loopboard`;
  const { doc } = parseBoard(JSON.stringify(toBoardFile(board)), { catalogue, file });
  const result = await layoutBoard(doc, engines);
  const laidOut = runCommand(doc, "apply-layout", result, { catalogue, newId, now }).doc;
  writeFileSync(new URL(`templates/${file}`, root), serializeBoard(laidOut));
  console.log(file);
}
