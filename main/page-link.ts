import type { MessageName, Messages } from "../preload/contract.ts";

/** What main knows of the page: whether it works, and what it still has to be told. */
export interface PageLink {
  /** Sends a message. Before the page works, notices wait for it; all else but how far the start is gets dropped. */
  readonly send: <N extends MessageName>(name: N, message: Messages[N]) => void;
  /** The page has begun to work: from now on it hears messages and can have unsaved changes. */
  readonly started: () => void;
  /** Does something once, as soon as the page works. */
  readonly whenStarted: (act: () => void) => void;
  /** The page is gone: nothing of it is pending any more. */
  readonly gone: () => void;
  /** The page says that everything is committed. */
  readonly flushed: () => void;
  /** Asks the page to save what is pending; whether it did within the time. */
  readonly flush: (milliseconds: number) => Promise<boolean>;
}

/** Makes the link; `post` brings a message to the window. */
export function createPageLink(post: (name: MessageName, message: Messages[MessageName]) => void): PageLink {
  let works = false;
  let notices: Messages["app.notice"][] = [];
  let waiting: (() => void)[] = [];
  let first: (() => void)[] = [];
  const settle = (): void => {
    for (const resolve of waiting) resolve();
    waiting = [];
  };
  const send: PageLink["send"] = (name, message) => {
    if (works || name === "start.moved") post(name, message);
    else if (name === "app.notice" && "message" in message) notices.push(message);
  };
  return {
    send,
    started: () => {
      works = true;
      for (const notice of notices) post("app.notice", notice);
      notices = [];
      for (const act of first) act();
      first = [];
    },
    whenStarted: (act) => {
      if (works) act();
      else first.push(act);
    },
    gone: () => {
      works = false;
      settle();
    },
    flushed: settle,
    flush: (milliseconds) => {
      if (!works) return Promise.resolve(true);
      return new Promise((resolve) => {
        const timer = setTimeout(() => resolve(false), milliseconds);
        waiting.push(() => {
          clearTimeout(timer);
          resolve(true);
        });
        post("app.flush", {});
      });
    },
  };
}
