import { randomBytes } from "node:crypto";
import { readFile } from "node:fs/promises";
import { protocol, type Session } from "electron";
import { APP_SCHEME } from "./app-url.ts";
import { type Assets, findAsset } from "./assets.ts";
import { NONCE_PLACE, securityHeaders } from "./content-policy.ts";

/** Declares the page's scheme as a secure origin; before the app is ready. */
export const declareScheme = (): void =>
  protocol.registerSchemesAsPrivileged([
    { scheme: APP_SCHEME, privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true } },
  ]);

/** Serves the built page, and only it, under its scheme. */
export const servePage = (session: Session, assets: Assets): void =>
  session.protocol.handle(APP_SCHEME, (request) => answerRequest(assets, request));

/** The answer to one request of the page: a listed file, 404, or 405. */
export async function answerRequest(assets: Assets, request: Request): Promise<Response> {
  const nonce = randomBytes(16).toString("base64");
  const headers = securityHeaders(nonce);
  if (request.method !== "GET" && request.method !== "HEAD") return new Response(null, { status: 405, headers });
  const asset = findAsset(assets, request.url);
  if (asset === null) return new Response(null, { status: 404, headers });
  const isPage = asset.mime.startsWith("text/html");
  const body = await readFile(asset.file);
  const sent = isPage ? body.toString("utf8").replaceAll(NONCE_PLACE, nonce) : new Uint8Array(body);
  return new Response(sent, { headers: { ...headers, "content-type": asset.mime } });
}
