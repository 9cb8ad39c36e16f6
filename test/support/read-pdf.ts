import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";

/** A stretch of text of a PDF page; x and baseline y in points from the top left. */
export interface PdfText {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
}

/** What a reader finds in a PDF of one page. */
export interface PdfFacts {
  readonly pages: number;
  readonly width: number;
  readonly height: number;
  readonly texts: readonly PdfText[];
  readonly info: Readonly<Record<string, unknown>>;
  /** Attached files: text by name. */
  readonly files: ReadonlyMap<string, string>;
  readonly links: number;
}

interface Attachment {
  readonly filename: string;
  readonly content: Uint8Array;
}

/** Opens a PDF with another program's reader and tells what is on its first page. */
export async function readPdf(bytes: Uint8Array): Promise<PdfFacts> {
  const task = getDocument({ data: new Uint8Array(bytes), verbosity: 0, isEvalSupported: false });
  const pdf = await task.promise;
  try {
    const page = await pdf.getPage(1);
    const { width, height } = page.getViewport({ scale: 1 });
    const content = await page.getTextContent({ disableNormalization: true });
    const texts = content.items.flatMap((item): PdfText[] => {
      if (!("str" in item) || item.str === "") return [];
      const [, , , , x, y] = item.transform as readonly number[];
      return [{ text: item.str, x: x ?? 0, y: height - (y ?? 0), width: item.width }];
    });
    const attachments = (await pdf.getAttachments()) as Readonly<Record<string, Attachment>> | null;
    const files = Object.values(attachments ?? {}).map(
      ({ filename, content: data }) => [filename, new TextDecoder().decode(data)] as const,
    );
    const { info } = await pdf.getMetadata();
    return {
      pages: pdf.numPages,
      width,
      height,
      texts,
      info: info as Readonly<Record<string, unknown>>,
      files: new Map(files),
      links: (await page.getAnnotations()).length,
    };
  } finally {
    await task.destroy();
  }
}
