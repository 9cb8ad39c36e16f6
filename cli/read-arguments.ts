import { type ParseArgsConfig, parseArgs } from "node:util";
import { AppError } from "../core/errors.ts";
import { COMMAND_USAGE, type CommandName } from "./usage.ts";

/** Options that a command takes; each has a value unless it is a flag, and may be given several times when it is a list. */
export type OptionNames = Readonly<
  Record<string, { readonly short?: string; readonly flag?: boolean; readonly list?: boolean }>
>;

/** The arguments of a command: the board and the options given. */
export interface Arguments {
  readonly board: string;
  readonly options: Readonly<Record<string, string | undefined>>;
}

/** The arguments of a command that takes several paths. */
export interface ManyArguments extends Omit<Arguments, "board"> {
  readonly paths: readonly string[];
  readonly flags: ReadonlySet<string>;
  readonly lists: Readonly<Record<string, readonly string[]>>;
}

/** Reads arguments in any order. Throws `usage` with one sentence and the form of the command. */
export function readArguments(command: CommandName, words: readonly string[], names: OptionNames): Arguments {
  const { paths, options } = readManyArguments(command, words, names);
  const [board = "", ...rest] = paths;
  if (rest.length > 0) throw usage(command, `One board at a time: ${JSON.stringify(rest[0])} is one argument too many`);
  return { board, options };
}

/** Reads arguments with one path or more, in any order. Throws `usage` with one sentence and the form of the command. */
export function readManyArguments(command: CommandName, words: readonly string[], names: OptionNames): ManyArguments {
  const { positionals: paths, values } = parseWords(command, words, names);
  if (paths.length === 0 || paths.includes("")) throw usage(command, "No board was given");
  const given = Object.entries(values);
  return {
    paths,
    options: Object.fromEntries(given.flatMap(([name, value]) => (typeof value === "string" ? [[name, value]] : []))),
    flags: new Set(given.filter(([, value]) => value === true).map(([name]) => name)),
    lists: Object.fromEntries(
      given.flatMap(([name, value]) => (Array.isArray(value) ? [[name, value.map(String)]] : [])),
    ),
  };
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
    throw usage(command, `--${option} must be ${inWords(choices)}, not ${JSON.stringify(value)}`);
  return found;
}

/** `a or b`, `a, b or c`. */
const inWords = (words: readonly string[]): string =>
  words.length < 2 ? words.join("") : `${words.slice(0, -1).join(", ")} or ${words.at(-1) ?? ""}`;

/** The error for arguments that do not fit a command. */
export const usage = (command: CommandName, problem: string): AppError =>
  new AppError("usage", { problem: `${problem}. Usage: ${COMMAND_USAGE[command].split("\n")[0] ?? ""}` });

function parseWords(command: CommandName, words: readonly string[], names: OptionNames): ReturnType<typeof parseArgs> {
  const options: NonNullable<ParseArgsConfig["options"]> = Object.fromEntries(
    Object.entries(names).map(([name, { short, flag = false, list = false }]) => [
      name,
      { type: flag ? "boolean" : "string", multiple: list, ...(short === undefined ? {} : { short }) },
    ]),
  );
  try {
    return parseArgs({ args: [...words], options, allowPositionals: true, strict: true });
  } catch (error) {
    const problem = error instanceof Error ? error.message : String(error);
    throw usage(command, problem.split(/\.\s|\n/)[0]?.replace(/\.$/, "") ?? problem);
  }
}
