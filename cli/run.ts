import { AppError } from "../core/errors.ts";
import { describeFailure } from "./describe-failure.ts";
import { EXIT, type ExitCode, type Program, type Surroundings } from "./surroundings.ts";
import { COMMAND_USAGE, type CommandName, isCommandName, USAGE } from "./usage.ts";

type RunCommand = (words: readonly string[], surroundings: Surroundings, program: Program) => Promise<ExitCode>;

/** Loaded when asked for: a check in a pipeline does not wait for the fonts and the layout. */
const COMMANDS: Readonly<Record<CommandName, () => Promise<RunCommand>>> = {
  check: async () => (await import("./commands/check.ts")).check,
  diff: async () => (await import("./commands/diff.ts")).diff,
  layout: async () => (await import("./commands/layout.ts")).layout,
  export: async () => (await import("./commands/export.ts")).exportBoard,
};

/** Runs the command line: words as given after the program's name, exit code as value. Never throws. */
export async function run(words: readonly string[], surroundings: Surroundings, program: Program): Promise<ExitCode> {
  const { writeStderr, version } = program;
  try {
    const page = pageAskedFor(words, version);
    if (page !== null) {
      surroundings.writeStdout(page);
      return EXIT.clean;
    }
    const [word, ...rest] = words;
    if (word === undefined) {
      writeStderr(USAGE);
      return EXIT.badInput;
    }
    const command = await COMMANDS[toCommand(word)]();
    return await command(rest, surroundings, program);
  } catch (error) {
    writeStderr(`loopboard: ${describeFailure(error)}\n`);
    return EXIT.badInput;
  }
}

/** The text of `--version` or `--help` when one of them stands before any `--`, or null. */
function pageAskedFor(words: readonly string[], version: string): string | null {
  const end = words.indexOf("--");
  const given = new Set(end === -1 ? words : words.slice(0, end));
  if (given.has("-v") || given.has("--version")) return `${version}\n`;
  if (!given.has("-h") && !given.has("--help")) return null;
  const [word = ""] = words;
  return isCommandName(word) ? `${COMMAND_USAGE[word]}\n` : USAGE;
}

function toCommand(word: string): CommandName {
  if (isCommandName(word)) return word;
  const known = Object.keys(COMMAND_USAGE).join(", ");
  throw new AppError("usage", { problem: `There is no command ${JSON.stringify(word)}. Commands: ${known}.` });
}
