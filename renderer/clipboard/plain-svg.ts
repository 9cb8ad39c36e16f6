/**
 * One of our drawings without styles, for the clipboard's own SVG entry: the page may not hold styles that are not its own, not
 * even while the clipboard cleans them. Fonts are then looked for by name; the text stays text.
 */
export const plainSvg = (svg: string): string =>
  svg.replace(/<style type="text\/css">[^<]*<\/style>\n?/, "").replaceAll(' style="font-kerning:none"', "");
