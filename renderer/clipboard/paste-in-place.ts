import { call } from "../desktop.ts";

let isAsked = false;

/** Copies, cuts or pastes as the keys do: the window is asked, and then tells the page. */
export const askWindow = async (action: "copy" | "cut" | "paste"): Promise<void> =>
  void (await call("app.clipboard", { action }));

/** Pastes where the pieces were copied, instead of under the pointer. */
export async function pasteInPlace(): Promise<void> {
  isAsked = true;
  try {
    await askWindow("paste");
  } catch (error) {
    isAsked = false;
    throw error;
  }
}

/** Whether the paste that is under way was asked for in place; asking takes the wish. */
export function takePasteInPlace(): boolean {
  const asked = isAsked;
  isAsked = false;
  return asked;
}
