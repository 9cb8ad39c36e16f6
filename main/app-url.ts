/** Scheme of the page: files of the built page and nothing else. */
export const APP_SCHEME = "loopboard";

const HOST = "app";

/** Address of the page. */
export const APP_URL = `${APP_SCHEME}://${HOST}/index.html`;

/** Whether an address has exactly the page's scheme and host, with no port and no user. */
export function isAppUrl(address: string): boolean {
  const url = parse(address);
  if (url === null) return false;
  return url.protocol === `${APP_SCHEME}:` && url.host === HOST && url.username === "" && url.password === "";
}

/** Path of an address of the page as it was sent: percent signs are not decoded. Null for other addresses. */
export const appPathOf = (address: string): string | null =>
  isAppUrl(address) ? (parse(address)?.pathname ?? null) : null;

function parse(address: string): URL | null {
  return URL.canParse(address) ? new URL(address) : null;
}
