import type { ElectronApplication } from "@playwright/test";

/** The clipboard of main as far as tests ask it; its own types are hidden behind those of the page. */
interface MainClipboard {
  availableFormats(): string[];
  readText(): string;
  readHTML(): string;
  readBuffer(format: string): Buffer;
  readImage(): { getSize(): { readonly width: number; readonly height: number } };
  write(data: { readonly text?: string; readonly html?: string }): void;
}

interface Main {
  readonly clipboard: MainClipboard;
}

/** What other programs find on the clipboard. */
export const readClipboard = (app: ElectronApplication) =>
  app.evaluate((main) => {
    const { clipboard } = main as unknown as Main;
    return {
      formats: clipboard.availableFormats().toSorted(),
      text: clipboard.readText(),
      html: clipboard.readHTML(),
      svg: clipboard.readBuffer("image/svg+xml").toString("utf8"),
      picture: clipboard.readImage().getSize(),
    };
  });

/** Puts something on the clipboard as another program would. */
export const writeClipboard = (
  app: ElectronApplication,
  data: { readonly text?: string; readonly html?: string },
): Promise<void> =>
  app.evaluate((main, contents) => {
    (main as unknown as Main).clipboard.write(contents);
  }, data);
