import { toErrorInfo } from "../../core/errors.ts";
import type { StartProgress } from "../../preload/contract/start-progress.ts";
import { type Library, openLibrary, openPlaceholder } from "../db/library.ts";
import { whyPrepare } from "../db/prepare-library.ts";
import type { LibraryPlace } from "../db/recover.ts";
import type { Log } from "../log.ts";
import { prepareInThread } from "./prepare-in-thread.ts";

/** A library on its way. */
export interface StartingLibrary {
  /** What it waits for, or null: then it is open at once. */
  readonly progress: () => StartProgress | null;
  /** Never rejects: one that cannot be opened is left as it is, and an empty, view-only one tells why. */
  readonly library: Promise<Library>;
}

/** What opening a library needs besides its place. */
export interface StartOptions {
  readonly log: Log;
  /** Told how far a long start is; null when it is over. */
  readonly onProgress: (progress: StartProgress | null) => void;
  /** The program of the thread that prepares a library. */
  readonly thread: URL;
}

/** Opens the library: at once when that is quick, else after a thread has prepared it. */
export function startLibrary(place: LibraryPlace, options: StartOptions): StartingLibrary {
  const { log, onProgress } = options;
  const reason = lookAt(place, log);
  if (reason === null) return { progress: () => null, library: Promise.resolve(openOrExplain(place, log)) };
  let progress: StartProgress | null = { reason, step: "structure", done: 0, total: 0 };
  const report: LibraryPlace["report"] = (step) => {
    progress = { reason, ...step };
    onProgress(progress);
  };
  const library = prepare({ ...place, report }, options).finally(() => {
    progress = null;
    onProgress(null);
  });
  return { progress: () => progress, library };
}

async function prepare(place: LibraryPlace, { log, thread }: StartOptions): Promise<Library> {
  let notice: string | null = null;
  try {
    notice = await prepareInThread(place, thread);
  } catch (error) {
    // Opening does again what the thread could not, or says why it cannot be done.
    log.error("the library was not prepared", error);
  }
  const library = openOrExplain(place, log);
  return { ...library, notice: library.notice ?? notice };
}

function lookAt(place: LibraryPlace, log: Log): ReturnType<typeof whyPrepare> {
  try {
    return whyPrepare(place.file);
  } catch (error) {
    log.warn(`the library could not be looked at: ${String(error)}`);
    return null;
  }
}

function openOrExplain(place: LibraryPlace, log: Log): Library {
  try {
    return openLibrary(place);
  } catch (error) {
    log.error("the library was not opened", error);
    const { message, hint } = toErrorInfo(error);
    return openPlaceholder(hint === undefined ? message : `${message} ${hint}`);
  }
}
