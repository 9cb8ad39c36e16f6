// The floor of a start: an Electron window with a page that has nothing in it.
import { app, BrowserWindow } from "electron";

app.setPath("userData", process.env.LOOPBOARD_USER_DATA ?? app.getPath("userData"));
// Not awaited here: `ready` waits for the end of this file.
app.whenReady().then(() => {
  const page = "<!doctype html><title>Minimal</title><body data-ready='true'>Minimal</body>";
  return new BrowserWindow({ width: 1280, height: 800 }).loadURL(`data:text/html,${encodeURIComponent(page)}`);
});
