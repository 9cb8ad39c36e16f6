/** Facts of an error that fill its sentence: names, places, numbers. */
export type AppErrorData = Readonly<Record<string, string | number | boolean | null>>;

interface Sentence {
  readonly message: string;
  readonly hint?: string;
}

/** One human sentence for each error code; `{name}` is filled from the data. */
const SENTENCES = {
  "bad-file": { message: "{file}: {where}: {problem}." },
  "file-too-large": { message: "{file} is {size} MB; the largest file that can be opened is {limit} MB." },
  "file-unreadable": { message: "{file} cannot be read: {problem}." },
  "file-unwritable": { message: "{file} cannot be written: {problem}.", hint: "Choose another folder or file name." },
  "newer-format": {
    message: "{file} was written by a newer Loopboard (format {found}; this one reads up to {known}).",
    hint: "Update Loopboard to open it. The file was not changed.",
  },
  "picture-too-large": { message: "{file} is {size} MB; the largest picture that can be read is {limit} MB." },
  "unreadable-picture": {
    message: "{file} is not a picture that can be read.",
    hint: "PNG, JPEG, WebP, GIF and SVG pictures can be placed. Nothing was changed.",
  },
  "bad-command": { message: "{command} cannot be done: {problem}." },
  "patch-conflict": { message: "The change does not fit the board: {problem}." },
  "unknown-board": { message: "There is no board {id} in the library." },
  "bad-request": { message: "The request {channel} was refused: {problem}." },
  "newer-library": {
    message: "The library was written by a newer Loopboard (schema {found}; this one knows up to {known}).",
    hint: "Update Loopboard to open it. Nothing was changed.",
  },
  "damaged-library": {
    message: "The library at {file} is damaged: {problem}.",
    hint: "It was moved aside to {aside} and nothing was deleted.",
  },
  "damaged-board": {
    message: "The board {title} is damaged: {problem}.",
    hint: "The other boards are not affected. Start Loopboard again to restore it from the newest backup.",
  },
  "not-a-library": { message: "{file} is not a Loopboard library: {problem}.", hint: "It was left as it is." },
  "library-locked": { message: "The library {file} is in use by another program.", hint: "Close it and start again." },
  "disk-full": {
    message: "The disk is full, so the last change is not saved yet.",
    hint: "Free some space; saving goes on by itself.",
  },
  "read-only-library": {
    message: "The library at {file} is read-only, so changes cannot be saved.",
    hint: "Export a copy to keep your changes.",
  },
  "storage-failed": { message: "The change could not be saved: {problem}.", hint: "Loopboard keeps trying." },
  "layout-failed": { message: "The layout could not be computed: {problem}.", hint: "The board was not changed." },
  "layout-timeout": {
    message: "The layout took longer than {seconds} s and was stopped.",
    hint: "The board was not changed.",
  },
  "export-failed": { message: "The export failed: {problem}." },
  usage: { message: "{problem}" },
  internal: {
    message: "Something went wrong inside Loopboard: {problem}.",
    hint: "Your board is safe in the library.",
  },
} as const satisfies Record<string, Sentence>;

/** Every error code that can reach a person. */
export type AppErrorCode = keyof typeof SENTENCES;

/** An error as shown to a person: stable code, one sentence, an optional hint what to do. */
export interface ErrorInfo {
  readonly code: AppErrorCode;
  readonly message: string;
  readonly hint?: string;
  readonly data?: AppErrorData;
}

/** An expected failure: a code and the facts of its sentence. */
export class AppError extends Error {
  readonly code: AppErrorCode;
  readonly data: AppErrorData;
  constructor(code: AppErrorCode, data: AppErrorData = {}, cause?: unknown) {
    super(describeError(code, data).message, cause === undefined ? undefined : { cause });
    this.name = "AppError";
    this.code = code;
    this.data = data;
  }
}

/** Code and data to the sentence shown to people. */
export function describeError(code: AppErrorCode, data: AppErrorData = {}): ErrorInfo {
  const sentence: Sentence = SENTENCES[code];
  const message = fillSentence(sentence.message, data);
  return sentence.hint === undefined
    ? { code, message, data }
    : { code, message, hint: fillSentence(sentence.hint, data), data };
}

/** Any thrown value to an ErrorInfo; what is not an AppError is `internal`. */
export function toErrorInfo(error: unknown): ErrorInfo {
  if (error instanceof AppError) return describeError(error.code, error.data);
  return describeError("internal", { problem: error instanceof Error ? error.message : String(error) });
}

/** Fills `{name}` places of a sentence; an unknown place stays visible. */
export function fillSentence(sentence: string, data: Readonly<Record<string, unknown>>): string {
  return sentence.replace(/\{(\w+)\}/g, (place, name: string) => {
    const value = Object.hasOwn(data, name) ? data[name] : undefined;
    return value === undefined || value === null ? place : String(value);
  });
}
