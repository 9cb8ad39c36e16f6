/** Whether one of some texts holds what was typed; everything does when nothing was. */
export function fitsWords(typed: string): (texts: readonly string[]) => boolean {
  const wanted = typed.trim().toLowerCase();
  return (texts) => wanted === "" || texts.some((text) => text.toLowerCase().includes(wanted));
}
