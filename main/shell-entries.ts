import { app, Menu } from "electron";

/** Argument by which another start asks for a new board: the system's menus for the program can only start it. */
export const NEW_BOARD_FLAG = "--new-board";

/** Puts "New board" and the recent documents where the system shows a program's own entries: dock menu, jump list. */
export function showShellEntries(platform: NodeJS.Platform, newBoard: () => void): void {
  if (platform === "darwin") {
    app.dock?.setMenu(Menu.buildFromTemplate([{ label: "New Board", click: newBoard }]));
  }
  if (platform !== "win32") return;
  app.setJumpList([
    {
      type: "tasks",
      items: [
        {
          type: "task",
          title: "New board",
          description: "Starts with a blank board or a reference design",
          program: process.execPath,
          args: NEW_BOARD_FLAG,
          iconPath: process.execPath,
          iconIndex: 0,
        },
      ],
    },
    { type: "recent" },
  ]);
}
