import { isAppUrl } from "../app-url.ts";

/** What is known of a frame that sends a call. */
export interface Frame {
  readonly url: string;
}

/** The window's page as the check needs it. */
export interface OwnPage {
  readonly id: number;
  readonly mainFrame: Frame;
}

/** Whether a call comes from the top frame of our own window while it shows our own page. */
export function isOwnPage(own: OwnPage | null, sender: { readonly id: number }, frame: Frame | null): boolean {
  if (own === null || frame === null) return false;
  return own.id === sender.id && own.mainFrame === frame && isAppUrl(frame.url);
}
