import type { BrowserWindow } from "electron";
import type { Library } from "./db/library.ts";
import type { Log } from "./log.ts";
import type { PageLink } from "./page-link.ts";

/** What the parts of main share. */
export interface MainContext {
  readonly library: Library;
  readonly log: Log;
  readonly page: PageLink;
  /** Tells the system that a file was used, for its own lists of recent documents. */
  readonly noteRecent: (path: string) => void;
  /** Folder of the user's own rules. */
  readonly rulesFolder: string;
  /** The window, or null before it opens and after it closes. */
  readonly window: () => BrowserWindow | null;
  /** ISO date and time. */
  readonly now: () => string;
}
