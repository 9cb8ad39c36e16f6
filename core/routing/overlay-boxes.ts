import type { Box } from "../model/records/fields.ts";
import { type BoxIndex, indexBoxes } from "./box-index.ts";

/** An index with some boxes gone and others added, at the cost of those alone. */
export function overlayBoxes(base: BoxIndex, gone: ReadonlySet<Box>, added: readonly Box[]): BoxIndex {
  if (gone.size === 0 && added.length === 0) return base;
  const more = indexBoxes(added);
  return {
    all: () => [...base.all().filter((box) => !gone.has(box)), ...added],
    near: (area) => {
      const found = base.near(area).filter((box) => !gone.has(box));
      return added.length === 0 ? found : [...found, ...more.near(area)];
    },
  };
}
