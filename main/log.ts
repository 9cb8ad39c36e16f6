import { appendFileSync, existsSync, mkdirSync, renameSync, statSync } from "node:fs";
import { dirname } from "node:path";

/** The program's own diary: what happened, never what is on a board. */
export interface Log {
  readonly info: (line: string) => void;
  readonly warn: (line: string) => void;
  readonly error: (line: string, cause: unknown) => void;
}

const MAX_BYTES = 1_000_000;

/** A log in a local file; the file before it is kept once. A log that cannot be written goes to the console. */
export function createLog(file: string, now: () => Date): Log {
  const write = (level: string, line: string): void => {
    const text = `${now().toISOString()} ${level} ${line.replaceAll("\n", "\n  ")}\n`;
    try {
      mkdirSync(dirname(file), { recursive: true });
      if (existsSync(file) && statSync(file).size > MAX_BYTES) renameSync(file, `${file}.1`);
      appendFileSync(file, text);
    } catch (error) {
      console.error(text, error);
    }
  };
  return {
    info: (line) => write("info", line),
    warn: (line) => write("warn", line),
    error: (line, cause) =>
      write("error", `${line}: ${cause instanceof Error ? (cause.stack ?? cause.message) : String(cause)}`),
  };
}
