import { type BrowserWindow, dialog } from "electron";
import type { PageLink } from "./page-link.ts";

/** How long the page may take for its last save before the person is asked, in ms. */
const PATIENCE_MS = 3000;

/** Lets the window close only after the page has saved, or after the person gave up waiting. */
export function saveBeforeClose(window: BrowserWindow, page: PageLink, onClosing: () => void): void {
  let state: "open" | "saving" | "saved" = "open";
  window.on("close", (event) => {
    if (state === "saved") return;
    event.preventDefault();
    if (state === "saving") return;
    state = "saving";
    void mayClose(window, page).then(() => {
      state = "saved";
      onClosing();
      window.close();
    });
  });
}

async function mayClose(window: BrowserWindow, page: PageLink): Promise<void> {
  while (!(await page.flush(PATIENCE_MS))) {
    const { response } = await dialog.showMessageBox(window, {
      type: "warning",
      message: "The last changes are not saved yet.",
      detail: "The disk may be full or very slow. Loopboard keeps trying.",
      buttons: ["Wait", "Close anyway"],
      defaultId: 0,
      cancelId: 0,
    });
    if (response === 1) return;
  }
}
