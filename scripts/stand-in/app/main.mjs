// Starts the app folder named on the command line, as Electron's own default app does.
import { readFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { app } from "electron";

const folder = process.argv.slice(1).find((argument) => !argument.startsWith("-"));
if (folder === undefined) {
  console.error("Usage: electron <app folder> [arguments]");
  process.exit(2);
}
const appFolder = resolve(folder);
const manifest = JSON.parse(readFileSync(join(appFolder, "package.json"), "utf8"));

process.defaultApp = true;
app.setAppPath(appFolder);
app.setName(manifest.productName ?? manifest.name);
app.setVersion(manifest.version);
app.setDesktopName(manifest.desktopName ?? `${manifest.name}.desktop`);
// userData was fixed from the launcher's own name before this file ran.
app.setPath("userData", join(dirname(app.getPath("userData")), app.getName()));

// Awaited, so that `ready` waits for what the app must do before it.
try {
  await import(pathToFileURL(join(appFolder, manifest.main)).href);
} catch (error) {
  console.error(error);
  process.exit(1);
}
