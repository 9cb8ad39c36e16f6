import { AppError } from "../../core/errors.ts";
import type { RecordId } from "../../core/model/records.ts";
import { call } from "../desktop.ts";
import { flushJournal } from "../store/journal.ts";
import { primeFonts } from "./prime-fonts.ts";

/** A drawing of pieces, light whatever the window looks like: as SVG, as PNG at twice its size, and its size in px. */
export interface Drawing {
  readonly svg: string;
  readonly png: Blob;
  readonly dataUri: string;
  readonly width: number;
  readonly height: number;
}

const SCALE = 2;
/** Canvas elements larger than this are refused by some systems, px. */
const MOST_PIXELS = 40_000_000;
const LONGEST_SIDE = 8192;

/** Draws pieces of a saved board exactly as an export does; no ids draw the whole board. */
export async function drawPieces(board: string, ids: readonly RecordId[]): Promise<Drawing> {
  const svg = await drawSvg(board, ids);
  return { svg, ...(await toPng(svg)) };
}

/** The same as SVG only. */
export async function drawSvg(board: string, ids: readonly RecordId[]): Promise<string> {
  await flushJournal();
  return (await call("drawings.svg", { board, only: ids, theme: "light" })).svg;
}

async function toPng(svg: string): Promise<Omit<Drawing, "svg">> {
  const address = URL.createObjectURL(new Blob([primeFonts(svg)], { type: "image/svg+xml" }));
  try {
    const image = new Image();
    image.src = address;
    await image.decode();
    const { naturalWidth: width, naturalHeight: height } = image;
    const scale = Math.min(SCALE, LONGEST_SIDE / Math.max(width, height), Math.sqrt(MOST_PIXELS / (width * height)));
    const canvas = new OffscreenCanvas(Math.ceil(width * scale), Math.ceil(height * scale));
    const pen = canvas.getContext("2d");
    if (pen === null) throw new AppError("internal", { problem: "there is no canvas to draw the picture on" });
    pen.drawImage(image, 0, 0, canvas.width, canvas.height);
    const png = await canvas.convertToBlob({ type: "image/png" });
    return { png, dataUri: await toDataUri(png), width, height };
  } finally {
    URL.revokeObjectURL(address);
  }
}

const toDataUri = (blob: Blob): Promise<string> =>
  new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result));
    reader.onerror = () => reject(reader.error ?? new Error("the picture could not be read"));
    reader.readAsDataURL(blob);
  });
