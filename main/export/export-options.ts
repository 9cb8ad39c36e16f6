import type { Doc } from "../../core/model/doc.ts";
import type { Catalogue } from "../../core/model/stencil.ts";
import type { ThemeName } from "../../core/scene/themes.ts";

/** What to export: stencils, theme, only some records, with a legend of the flows. */
export interface ExportOptions {
  readonly catalogue: Catalogue;
  readonly theme: ThemeName;
  readonly only?: ReadonlySet<string>;
  readonly legend?: boolean;
  /** The board to carry along instead of the drawn one. */
  readonly source?: Doc;
}

/** The part of the options that the drawing needs. */
export const sceneOptions = ({ only, legend }: ExportOptions): { only?: ReadonlySet<string>; legend?: boolean } => ({
  ...(only === undefined ? {} : { only }),
  ...(legend === undefined ? {} : { legend }),
});
