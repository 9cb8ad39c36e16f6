import { serializeBoard } from "../../core/formats/loopboard/serialize-board.ts";
import { LAYOUT_DIRECTIONS, LAYOUT_KINDS } from "../../core/layout/arrange.ts";
import { DENSITIES } from "../../core/layout/layered/spacing.ts";
import type { LayoutOptions } from "../../core/layout/layout-board.ts";
import { layOut } from "../lay-out.ts";
import { oneOf, readArguments, usage } from "../read-arguments.ts";
import { readBoard } from "../read-board.ts";
import { EXIT, type ExitCode, type Surroundings } from "../surroundings.ts";
import { writeResult } from "../write-result.ts";

/** `layout`: lays a board out and writes it as a `.loopboard` file. */
export async function layout(words: readonly string[], surroundings: Surroundings): Promise<ExitCode> {
  const { board, options } = readArguments("layout", words, {
    output: { short: "o" },
    kind: {},
    direction: {},
    spacing: {},
  });
  if (options.output === undefined || options.output === "") throw usage("layout", "No output file was given");
  const style: LayoutOptions = {
    kind: oneOf("layout", "kind", options.kind, LAYOUT_KINDS) ?? "layered",
    direction: oneOf("layout", "direction", options.direction, LAYOUT_DIRECTIONS) ?? "right",
    density: oneOf("layout", "spacing", options.spacing, DENSITIES) ?? "normal",
  };
  const { doc } = await readBoard(board, surroundings);
  await writeResult(options.output, serializeBoard(await layOut(doc, surroundings, style)), surroundings);
  return EXIT.clean;
}
