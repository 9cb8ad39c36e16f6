/** What is dragged when it is a tab. */
export const TAB_TYPE = "application/x-loopboard-tab";

/** Before which of the tabs a pointer is, in px of the window; their number behind the last. */
export function placeBetween(tabs: readonly Pick<Element, "getBoundingClientRect">[], x: number): number {
  const at = tabs.findIndex((tab) => {
    const { left, width } = tab.getBoundingClientRect();
    return x < left + width / 2;
  });
  return at === -1 ? tabs.length : at;
}
