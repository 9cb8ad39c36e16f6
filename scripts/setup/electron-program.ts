import { join } from "node:path";

/** Path of the program inside an unpacked Electron. */
export function electronProgram(folder: string, platform: NodeJS.Platform = process.platform): string {
  if (platform === "darwin") return join(folder, "Electron.app", "Contents", "MacOS", "Electron");
  return join(folder, platform === "win32" ? "electron.exe" : "electron");
}
