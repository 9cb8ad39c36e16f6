// A bare Electron window with the page of raw peers in it.
import { app, BrowserWindow } from "electron";

app.setPath("userData", process.env.LOOPBOARD_USER_DATA ?? app.getPath("userData"));
// As large as the canvas of Loopboard's own window, so that all draw as many pixels.
const size = { width: Number(process.env.BENCH_WIDTH), height: Number(process.env.BENCH_HEIGHT) };
app.whenReady().then(() => new BrowserWindow({ ...size, useContentSize: true }).loadFile(process.env.BENCH_PAGE ?? ""));
