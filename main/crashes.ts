import { app, type BrowserWindow, dialog } from "electron";
import { createCrashLimit } from "./crash-limit.ts";
import type { Log } from "./log.ts";
import type { PageLink } from "./page-link.ts";

const MOST_CRASHES = 3;
const CRASH_WINDOW_MS = 60_000;

/** Brings the page back after a crash with every saved edit; asks when it keeps crashing or does not answer. */
export function watchPage(window: BrowserWindow, page: PageLink, log: Log): void {
  const mayReload = createCrashLimit(MOST_CRASHES, CRASH_WINDOW_MS);
  const { webContents } = window;
  webContents.on("did-navigate", () => page.gone());
  webContents.on("render-process-gone", (_event, { reason, exitCode }) => {
    page.gone();
    if (reason === "clean-exit") return;
    log.warn(`the page's process ended: ${reason} (${exitCode})`);
    if (mayReload(Date.now())) webContents.reload();
    else void askAfterCrashes(window);
  });
  let answered: AbortController | null = null;
  window.on("unresponsive", () => {
    log.warn("the page does not answer");
    answered = new AbortController();
    void askWhileStuck(window, answered.signal);
  });
  window.on("responsive", () => answered?.abort());
}

/** Notes the end of other helper processes, and errors nobody caught; the program goes on. */
export function watchProcesses(log: Log): void {
  app.on("child-process-gone", (_event, { type, reason }) => {
    if (reason !== "clean-exit") log.warn(`the ${type} process ended: ${reason}`);
  });
  process.on("uncaughtException", (error) => log.error("uncaught error", error));
  process.on("unhandledRejection", (reason) => log.error("unhandled rejection", reason));
}

async function askAfterCrashes(window: BrowserWindow): Promise<void> {
  const { response } = await dialog.showMessageBox(window, {
    type: "error",
    message: "The board's page stopped working several times.",
    detail: "Your boards are safe in the library.",
    buttons: ["Try again", "Quit"],
    cancelId: 1,
  });
  if (response === 0) window.webContents.reload();
  else app.quit();
}

async function askWhileStuck(window: BrowserWindow, signal: AbortSignal): Promise<void> {
  const { response } = await dialog.showMessageBox(window, {
    type: "warning",
    message: "Loopboard does not answer.",
    detail: "Everything marked as saved is in the library.",
    buttons: ["Wait", "Start the page again"],
    cancelId: 0,
    signal,
  });
  if (response === 1 && !signal.aborted) window.webContents.forcefullyCrashRenderer();
}
