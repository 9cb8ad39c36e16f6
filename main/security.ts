import type { App, Session, WebContents } from "electron";
import { APP_SCHEME, isAppUrl } from "./app-url.ts";

/** Chromium's own background traffic, switched off before the app is ready. */
const SWITCHES: readonly (readonly [name: string, value?: string])[] = [
  ["disable-background-networking"],
  ["disable-component-update"],
  ["disable-domain-reliability"],
  ["disable-sync"],
  ["disable-quic"],
  ["no-pings"],
  ["no-proxy-server"],
  // Whatever still asks for a name gets no answer, and no socket is opened to look for one.
  ["host-resolver-rules", "MAP * ~NOTFOUND"],
  ["disable-features", "MediaRouter,OptimizationHints,NetworkTimeServiceQuerying,AutofillServerCommunication"],
];

/** Cuts the program off from the network at its start. */
export function disableNetwork(app: App): void {
  for (const [name, value] of SWITCHES) app.commandLine.appendSwitch(name, value);
}

/** Whether a permission is given to the page: only writing cleaned text to the clipboard. */
export const isPermitted = (permission: string, address: string): boolean =>
  permission === "clipboard-sanitized-write" && isAppUrl(address);

/** Whether a request may be made at all: the page's own files, and data the page itself holds. */
export const isRequestAllowed = (address: string, devTools: boolean): boolean =>
  isAppUrl(address) ||
  address.startsWith("data:") ||
  address.startsWith("blob:loopboard://app/") ||
  (devTools && address.startsWith("devtools://"));

/** Takes every permission, request, download and dictionary away from a session. */
export function lockSession(session: Session, devTools: boolean): void {
  session.setPermissionRequestHandler((contents, permission, answer) =>
    answer(isPermitted(permission, contents.getURL())),
  );
  session.setPermissionCheckHandler((_contents, permission, origin) => isPermitted(permission, `${origin}/`));
  session.setDevicePermissionHandler(() => false);
  session.webRequest.onBeforeRequest((details, answer) => answer({ cancel: !isRequestAllowed(details.url, devTools) }));
  session.on("will-download", (event) => event.preventDefault());
  forgetDictionaries(session);
}

/** Chromium asks for a dictionary over the network even while checking is off: it is given no language and no address. */
function forgetDictionaries(session: Session): void {
  session.setSpellCheckerDictionaryDownloadURL(`${APP_SCHEME}://none/`);
  session.setSpellCheckerLanguages([]);
  session.setSpellCheckerEnabled(false);
}

/** Keeps a page where it is: no navigation but showing itself again, no frame, no window, no webview. */
export function lockContents(contents: WebContents): void {
  contents.on("will-navigate", (event) => {
    if (!isAppUrl(event.url) || event.url !== contents.getURL()) event.preventDefault();
  });
  contents.on("will-frame-navigate", (event) => {
    if (!event.isMainFrame) event.preventDefault();
  });
  contents.on("will-redirect", (event) => event.preventDefault());
  contents.on("will-attach-webview", (event) => event.preventDefault());
  contents.setWindowOpenHandler(() => ({ action: "deny" }));
}
