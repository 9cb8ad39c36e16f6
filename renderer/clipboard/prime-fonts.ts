const FACE = /@font-face\{font-family:"([^"]*)";font-weight:(\d+);(?:unicode-range:U\+([0-9a-f]+)[^;]*;)?/g;

/**
 * One of our drawings with a hidden letter in each of its fonts. A browser begins to load a font when it first needs it, so those that only
 * stand in for letters which another lacks would come after the picture is called loaded, and their texts would be missing from a PNG.
 */
export function primeFonts(svg: string): string {
  const letters = Array.from(svg.matchAll(FACE), ([, family, weight, first]) => {
    const letter = `&#x${first ?? "78"};`;
    return `<text font-family="'${family}'" font-weight="${weight}" font-size="1" opacity="0">${letter}</text>`;
  });
  return letters.length === 0 ? svg : svg.replace("</defs>", `</defs>${letters.join("")}`);
}
