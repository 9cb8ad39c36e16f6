import { expect, type Page } from "@playwright/test";

/** Begins to write down what a screen reader would say; answers with a way to read it. */
export async function hearAnnouncements(page: Page): Promise<() => Promise<readonly string[]>> {
  await page.evaluate(() => {
    const region = document.querySelector('[data-testid="announcer"]');
    const heard: string[] = [];
    if (region === null) throw new Error("Nothing on the page announces anything.");
    new MutationObserver(() => {
      const text = region.textContent ?? "";
      if (text !== "") heard.push(text);
    }).observe(region, { childList: true, subtree: true, characterData: true });
    Object.assign(globalThis, { heard });
  });
  return () => page.evaluate(() => (globalThis as unknown as { readonly heard: readonly string[] }).heard);
}

/** Waits until words were announced. */
export async function expectAnnounced(heard: () => Promise<readonly string[]>, words: string | RegExp): Promise<void> {
  await expect
    .poll(
      async () => (await heard()).some((text) => (typeof words === "string" ? text.includes(words) : words.test(text))),
      {
        message: `announced: ${words}`,
      },
    )
    .toBe(true);
}
