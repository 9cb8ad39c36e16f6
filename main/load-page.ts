/** How a page is loaded, and what a person answers when that fails. */
export interface PageLoad {
  /** Rejects when the page cannot be loaded. */
  readonly load: () => Promise<void>;
  /** Tells of a failure; whether to try again. */
  readonly ask: (error: unknown) => Promise<boolean>;
  readonly giveUp: () => void;
}

/** Loads a page until it is there or a person gives up: a window that stays empty without a word is none. */
export async function loadPage({ load, ask, giveUp }: PageLoad): Promise<void> {
  for (;;) {
    try {
      await load();
      return;
    } catch (error) {
      // Another load, such as one after a crash, has taken its place.
      if (isReplaced(error)) return;
      if (await ask(error)) continue;
      giveUp();
      return;
    }
  }
}

const isReplaced = (error: unknown): boolean => error instanceof Error && error.message.includes("ERR_ABORTED");
