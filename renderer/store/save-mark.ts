/** Whether every change is in the library; `problem` is the sentence shown when it is not. */
export type SaveMark =
  | { readonly state: "saved" }
  | { readonly state: "saving" }
  | { readonly state: "failed"; readonly problem: string };

export const SAVED: SaveMark = { state: "saved" };
export const SAVING: SaveMark = { state: "saving" };
