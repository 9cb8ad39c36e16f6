/** What a command needs of its surroundings. */
export interface Surroundings {
  /** Standard output: text for the reader or bytes for the next program. */
  readonly writeStdout: (data: string | Uint8Array) => void;
  /** Reads all of standard input; may stop once it has more than `limit` bytes. */
  readonly readStdin: (limit: number) => Promise<Uint8Array>;
  /** Folder that relative paths start from. */
  readonly folder: string;
  /** ISO date and time. */
  readonly now: () => string;
}

/** Where the sentences of errors go, and the program's version. */
export interface Program {
  readonly writeStderr: (text: string) => void;
  readonly version: string;
}

/** Exit codes: nothing to object to, findings at the level asked for, input that cannot be used. */
export const EXIT = { clean: 0, findings: 1, badInput: 2 } as const;

/** One of the exit codes. */
export type ExitCode = (typeof EXIT)[keyof typeof EXIT];
