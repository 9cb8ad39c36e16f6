import { toErrorInfo } from "../core/errors.ts";
import { type Library, openLibrary, openPlaceholder } from "./db/library.ts";
import type { Log } from "./log.ts";
import type { Paths } from "./paths.ts";

/** Opens the library; one that cannot be opened is left as it is, and the window tells why over an empty, view-only one. */
export function startLibrary(paths: Paths, at: Date, log: Log): Library {
  try {
    return openLibrary({ file: paths.library, backups: paths.backups, at, log: log.warn });
  } catch (error) {
    log.error("the library was not opened", error);
    const { message, hint } = toErrorInfo(error);
    return openPlaceholder(hint === undefined ? message : `${message} ${hint}`);
  }
}
