import { create } from "zustand";
import type { OwnStencil } from "../../core/commands/own-stencil.ts";
import type { StoredStencil } from "../../preload/contract/files.ts";
import { call } from "../desktop.ts";
import { toast } from "./ui.ts";

interface StencilState {
  readonly stencils: readonly StoredStencil[];
  /** The stencil whose name, icon and words are changed in the dialog, or null while a new one is made. */
  readonly editing: StoredStencil | null;
}

/** The person's own stencils, the same for all boards. */
export const useOwnStencils = create<StencilState>(() => ({ stencils: [], editing: null }));

/** Reads them from the library. */
export async function loadOwnStencils(): Promise<void> {
  useOwnStencils.setState({ stencils: await call("stencils.list", {}) });
}

/** Keeps a part of a board as a stencil. */
export async function addOwnStencil(stencil: OwnStencil): Promise<void> {
  const { name } = await call("stencils.add", stencil);
  await loadOwnStencils();
  toast(`Saved the stencil “${name}”. It is in the palette under Yours.`);
}

/** Gives a stencil another name, icon and words. */
export async function changeOwnStencil(change: Omit<StoredStencil, "records">): Promise<void> {
  await call("stencils.change", change);
  await loadOwnStencils();
}

/** Removes a stencil; for a while it can be brought back. */
export async function eraseOwnStencil({ id, ...stencil }: StoredStencil): Promise<void> {
  await call("stencils.erase", { id });
  await loadOwnStencils();
  const bringBack = (): void => void addOwnStencil(stencil);
  toast(`Deleted the stencil “${stencil.name}”.`, "plain", { label: "Bring back", run: bringBack });
}

/** Saves a stencil as a file that others can import. */
export async function exportOwnStencil(id: string): Promise<void> {
  const { fileName } = await call("stencils.export", { id });
  if (fileName !== null) toast(`Saved ${fileName}.`);
}

/** Takes a stencil from a file that the person chooses. */
export async function importOwnStencil(): Promise<void> {
  const before = new Set(useOwnStencils.getState().stencils.map(({ id }) => id));
  const { stencil } = await call("stencils.import", {});
  if (stencil === null) return;
  await loadOwnStencils();
  toast(before.has(stencil.id) ? `“${stencil.name}” is there already.` : `Added the stencil “${stencil.name}”.`);
}

/** Whether a stencil is meant by a search text: by its name or one of its words. */
export function isStencilFound({ name, keywords }: OwnStencil, query: string): boolean {
  const wanted = query.trim().toLowerCase();
  return [name, ...keywords].some((each) => each.toLowerCase().includes(wanted));
}
