import type { Theme } from "../../../core/scene/display-list.ts";
import type { PlacedTexts } from "./place-texts.ts";

/** What drawing needs besides the item: colours and the placed texts. */
export interface DrawContext {
  readonly theme: Theme;
  readonly placed: PlacedTexts;
}
