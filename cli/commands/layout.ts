import { serializeBoard } from "../../core/formats/loopboard/serialize-board.ts";
import { layOut } from "../lay-out.ts";
import { readArguments, usage } from "../read-arguments.ts";
import { readBoard } from "../read-board.ts";
import { EXIT, type ExitCode, type Surroundings } from "../surroundings.ts";
import { writeResult } from "../write-result.ts";

/** `layout`: lays a board out and writes it as a `.loopboard` file. */
export async function layout(words: readonly string[], surroundings: Surroundings): Promise<ExitCode> {
  const { board, options } = readArguments("layout", words, { output: { short: "o" } });
  if (options.output === undefined || options.output === "") throw usage("layout", "No output file was given");
  const { doc } = await readBoard(board, surroundings);
  await writeResult(options.output, serializeBoard(await layOut(doc, surroundings)), surroundings);
  return EXIT.clean;
}
