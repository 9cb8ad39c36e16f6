import type { Doc } from "../../core/model/doc.ts";
import type { FilterPlane } from "../../core/model/keep-planes.ts";
import type { OtherPlanes } from "../../core/model/plane-filter.ts";
import type { Catalogue } from "../../core/model/stencil.ts";
import type { JumpStyle } from "../../core/routing/jump-style.ts";
import type { SceneOptions } from "../../core/scene/board-scene.ts";
import type { ThemeName } from "../../core/scene/themes.ts";

/** What to export: stencils, theme, only some records, with a legend of the flows. */
export interface ExportOptions {
  readonly catalogue: Catalogue;
  readonly theme: ThemeName;
  readonly only?: ReadonlySet<string>;
  readonly legend?: boolean;
  /** How flows jump over others; in arcs when absent. */
  readonly jumps?: JumpStyle;
  /** Only what lies in these planes. */
  readonly planes?: ReadonlySet<FilterPlane>;
  /** Whether the other planes are left out or dimmed; left out when absent. */
  readonly others?: OtherPlanes;
  /** The board to carry along instead of the drawn one. */
  readonly source?: Doc;
}

/** The part of the options that the drawing needs. */
export const sceneOptions = ({ only, legend, jumps, planes, others }: ExportOptions): SceneOptions => ({
  ...(jumps === undefined ? {} : { jumps }),
  ...(planes === undefined ? {} : { planes }),
  ...(others === undefined ? {} : { others }),
  ...(only === undefined ? {} : { only }),
  ...(legend === undefined ? {} : { legend }),
});
