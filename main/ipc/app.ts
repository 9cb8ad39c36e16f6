import { app, nativeTheme } from "electron";
import { recall, remember } from "../app-settings.ts";
import type { MainContext } from "../context.ts";
import { firstBoard } from "../first-board.ts";
import { closedTabs, openTabs } from "../open-tabs.ts";
import type { Handlers } from "./register.ts";

/** Calls about the program itself. */
export const appCalls = (
  context: MainContext,
): Pick<Handlers, "app.info" | "app.setTabs" | "app.setTheme" | "app.setJumps" | "app.flushed" | "app.clipboard"> => ({
  "app.info": () => {
    context.page.started();
    return {
      version: app.getVersion(),
      platform: process.platform,
      runtime: `Electron ${process.versions.electron}`,
      theme: recall(context.library, "theme"),
      jumps: recall(context.library, "jumps"),
      firstBoard: firstBoard(context),
      tabs: openTabs(context),
      closedTabs: closedTabs(context),
      notice: context.library.notice,
    };
  },
  "app.setTheme": ({ theme }) => {
    nativeTheme.themeSource = theme;
    remember(context.library, "theme", theme, context.log);
    return null;
  },
  "app.setTabs": ({ tabs, closed }) => {
    remember(context.library, "tabs", tabs, context.log);
    remember(context.library, "closed-tabs", closed, context.log);
    return null;
  },
  "app.setJumps": ({ jumps }) => {
    remember(context.library, "jumps", jumps, context.log);
    return null;
  },
  "app.flushed": () => {
    context.page.flushed();
    return null;
  },
  "app.clipboard": ({ action }) => {
    context.window()?.webContents[action]();
    return null;
  },
});
