const SOURCE = /<board\s[^>]*xmlns="urn:loopboard:board:1"[^>]*>([\s\S]*?)<\/board>/;

const ENTITIES: Readonly<Record<string, string>> = { lt: "<", gt: ">", quot: '"', apos: "'", amp: "&" };

/** The text of the board file that one of our own SVG drawings carries, or null for any other text. */
export function sourceInSvg(svg: string): string | null {
  if (!svg.includes("<svg")) return null;
  const found = SOURCE.exec(svg)?.[1];
  return found === undefined
    ? null
    : found.replace(/&(?:#x([0-9a-fA-F]{1,6})|#(\d{1,7})|(lt|gt|quot|apos|amp));/g, decode);
}

function decode(
  entity: string,
  hex: string | undefined,
  decimal: string | undefined,
  name: string | undefined,
): string {
  if (name !== undefined) return ENTITIES[name] ?? entity;
  const code = hex === undefined ? Number.parseInt(decimal ?? "", 10) : Number.parseInt(hex, 16);
  return code <= 0x10ffff ? String.fromCodePoint(code) : entity;
}
