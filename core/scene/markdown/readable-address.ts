const LONGEST = 72;

/** The address of a link as a reader wants it: without `https://` or `mailto:` and the slash at its end; a very long one keeps its beginning and its end. */
export function readableAddress(href: string): string {
  const bare = href
    .trim()
    .replace(/^(?:https?:\/\/|mailto:)/i, "")
    .replace(/\/$/, "");
  return bare.length <= LONGEST ? bare : `${bare.slice(0, LONGEST - 16)}…${bare.slice(-15)}`;
}
