import { type ParseArgsConfig, parseArgs } from "node:util";
import { AppError } from "../core/errors.ts";
import { COMMAND_USAGE, type CommandName } from "./usage.ts";

/** Options that a command takes, each with a value. */
export type OptionNames = Readonly<Record<string, { readonly short?: string }>>;

/** The arguments of a command: the board and the options given. */
export interface Arguments {
  readonly board: string;
  readonly options: Readonly<Record<string, string | undefined>>;
}

/** Reads arguments in any order. Throws `usage` with one sentence and the form of the command. */
export function readArguments(command: CommandName, words: readonly string[], names: OptionNames): Arguments {
  const { positionals, values } = parseWords(command, words, names);
  const [board, ...rest] = positionals;
  if (board === undefined || board === "") throw usage(command, "No board was given");
  if (rest.length > 0) throw usage(command, `One board at a time: ${JSON.stringify(rest[0])} is one argument too many`);
  const options = Object.fromEntries(Object.entries(values).filter(([, value]) => typeof value === "string"));
  return { board, options: options as Arguments["options"] };
}

/** The value of an option that is one of a few words. Throws `usage` when it is another. */
export function oneOf<T extends string>(
  command: CommandName,
  option: string,
  value: string | undefined,
  choices: readonly T[],
): T | null {
  if (value === undefined) return null;
  const found = choices.find((choice) => choice === value);
  if (found === undefined)
    throw usage(command, `--${option} must be ${choices.join(" or ")}, not ${JSON.stringify(value)}`);
  return found;
}

/** The error for arguments that do not fit a command. */
export const usage = (command: CommandName, problem: string): AppError =>
  new AppError("usage", { problem: `${problem}. Usage: ${COMMAND_USAGE[command].split("\n")[0] ?? ""}` });

function parseWords(command: CommandName, words: readonly string[], names: OptionNames): ReturnType<typeof parseArgs> {
  const options: NonNullable<ParseArgsConfig["options"]> = Object.fromEntries(
    Object.entries(names).map(([name, { short }]) => [
      name,
      short === undefined ? { type: "string" } : { type: "string", short },
    ]),
  );
  try {
    return parseArgs({ args: [...words], options, allowPositionals: true, strict: true });
  } catch (error) {
    const problem = error instanceof Error ? error.message : String(error);
    throw usage(command, problem.split(/\.\s|\n/)[0]?.replace(/\.$/, "") ?? problem);
  }
}
