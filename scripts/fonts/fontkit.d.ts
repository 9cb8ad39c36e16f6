declare module "fontkit" {
  /** The part of an opened font that the metrics script reads. */
  export interface Font {
    readonly unitsPerEm: number;
    readonly characterSet: readonly number[];
    glyphForCodePoint(code: number): { readonly advanceWidth: number };
  }
  export function create(data: Uint8Array): Font;
}
