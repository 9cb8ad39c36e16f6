declare module "subset-font" {
  /** The glyphs for the characters of `text`, or all of them, as a font file. */
  function subsetFont(
    font: Uint8Array,
    text: string,
    options?: {
      readonly targetFormat?: "sfnt" | "woff2";
      readonly noHinting?: boolean;
      readonly dropTables?: readonly string[];
      readonly keepAllGlyphs?: boolean;
    },
  ): Promise<Uint8Array>;
  export = subsetFont;
}
