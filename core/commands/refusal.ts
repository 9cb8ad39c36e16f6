import { AppError } from "../errors.ts";

/** The error of a command that cannot be done on this board: its label and why, for one sentence. */
export const refusal = (command: string, problem: string): AppError =>
  new AppError("bad-command", { command, problem });
