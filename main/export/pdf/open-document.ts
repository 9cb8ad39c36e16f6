import PDFDocument from "pdfkit";

type Pdf = PDFKit.PDFDocument;

/** Title, page size in points, date written into the file. */
export interface DocumentFacts {
  readonly title: string;
  readonly size: readonly [width: number, height: number];
  readonly now: Date;
}

/** A PDF of one page without margins and without the standard fonts. */
export function openDocument({ title, size: [width, height], now }: DocumentFacts): Pdf {
  return new PDFDocument({
    size: [width, height],
    margin: 0,
    pdfVersion: "1.7",
    lang: "en",
    displayTitle: true,
    // Asked for without a font, pdfkit would add Helvetica to the file.
    font: "",
    info: { Title: title, Creator: "Loopboard", Producer: "Loopboard", CreationDate: now, ModDate: now },
  });
}

/** Attaches the board's own file, so that the PDF can be opened again. */
export function attachSource(pdf: Pdf, source: string, now: Date): void {
  const options = {
    name: "board.loopboard",
    type: "application/json",
    description: "The board as a Loopboard file",
    relationship: "Source",
    creationDate: now,
    modifiedDate: now,
  };
  pdf.file(Buffer.from(source, "utf8"), options);
}

/** The bytes of a document once it has ended. */
export function collectBytes(pdf: Pdf): Promise<Uint8Array> {
  return new Promise((resolve, reject) => {
    const chunks: Uint8Array[] = [];
    pdf.on("data", (chunk: Uint8Array) => chunks.push(chunk));
    pdf.on("end", () => resolve(Buffer.concat(chunks)));
    pdf.on("error", reject);
  });
}
