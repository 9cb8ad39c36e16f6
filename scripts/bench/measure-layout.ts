import { readdirSync, readFileSync } from "node:fs";
import { parseBoard } from "../../core/formats/loopboard/parse-board.ts";
import { type Drawing, type DrawingFlaws, drawingFlaws } from "../../core/layout/drawing-flaws.ts";
import { quickPlace } from "../../core/layout/quick-place.ts";
import { type Doc, listRecords } from "../../core/model/doc.ts";
import { catalogue } from "../../stencils/catalogue.ts";
import { dotDrawing } from "./dot-drawing.ts";
import { elkDrawing } from "./elk-drawing.ts";
import { layOutHere, ownDrawing } from "./own-drawing.ts";
import type { Measurement } from "./row.ts";
import { seededDoc } from "./seeded-doc.ts";
import { timeEach } from "./time-each.ts";

const TIMED = [
  { size: 50, target: 150, repetitions: 10 },
  { size: 200, target: 400, repetitions: 5 },
  { size: 1000, target: 2500, repetitions: 3 },
] as const;
const HUGE = { size: 5000, target: 10_000 } as const;
const TEMPLATES = new URL("../../templates/", import.meta.url);

const referenceBoards = (): readonly Doc[] =>
  readdirSync(TEMPLATES)
    .filter((file) => file.endsWith(".loopboard"))
    .map((file) => parseBoard(readFileSync(new URL(file, TEMPLATES), "utf8"), { catalogue, file }).doc);

type Measure = () => Promise<Measurement>;

/** Laying out generated boards and the reference boards: time, crossings, bends and lines through boxes, against ELK and Graphviz dot. */
export const LAYOUT_MEASURES: readonly Measure[] = [
  ...TIMED.map(
    ({ size, target, repetitions }) =>
      () =>
        measureTime(size, target, repetitions),
  ),
  measureHuge,
  ...TIMED.flatMap(({ size }) => flawMeasures(`${size} components`, () => [seededDoc(size)])),
  ...flawMeasures("the reference boards", referenceBoards),
];

async function measureTime(size: number, target: number, repetitions: number): Promise<Measurement> {
  const doc = seededDoc(size);
  return {
    row: `layout of ${size} components, warm`,
    unit: "ms",
    samples: await timeEach(() => layOutHere(doc), repetitions, 2),
    reference: await timeEach(() => elkDrawing(doc), Math.min(3, repetitions), 1),
    against: "ELK layered with its defaults",
    target,
  };
}

async function measureHuge(): Promise<Measurement> {
  const doc = seededDoc(HUGE.size);
  const all = new Set(listRecords(doc, "node").map(({ id }) => id));
  return {
    row: `layout of ${HUGE.size} components`,
    unit: "ms",
    samples: await timeEach(() => layOutHere(doc), 2, 0),
    reference: await timeEach(() => quickPlace(doc, all), 3, 1),
    against: "rough columns without an order",
    target: HUGE.target,
  };
}

/** Rows of the three flaws of some boards together; the engines draw each board once. */
function flawMeasures(what: string, boards: () => readonly Doc[]): readonly Measure[] {
  let drawn: Promise<Flaws> | null = null;
  const flaws = (): Promise<Flaws> => {
    drawn ??= flawsOf(boards());
    return drawn;
  };
  return [
    async () => {
      const { own, elk, dot } = await flaws();
      const target = Math.floor(Math.min(dot.crossings, what.startsWith("the") ? Infinity : elk.crossings / 2));
      return toMeasurement(`crossings, ${what}`, [own.crossings, dot.crossings, target], "Graphviz dot");
    },
    async () => {
      const { own, elk } = await flaws();
      return toMeasurement(`bends, ${what}`, [own.bends, elk.bends, elk.bends], "ELK layered with its defaults");
    },
    async () => {
      const { own, dot } = await flaws();
      return toMeasurement(`lines through boxes, ${what}`, [own.through, dot.through, 0], "Graphviz dot");
    },
  ];
}

const toMeasurement = (
  row: string,
  [own, reference, target]: readonly [number, number, number],
  against: string,
): Measurement => ({ row, unit: "in all", samples: [own], reference: [reference], against, target });

interface Flaws {
  readonly own: DrawingFlaws;
  readonly elk: DrawingFlaws;
  readonly dot: DrawingFlaws;
}

const flawsOf = async (boards: readonly Doc[]): Promise<Flaws> => ({
  own: await sumOf(boards, ownDrawing),
  elk: await sumOf(boards, elkDrawing),
  dot: await sumOf(boards, dotDrawing),
});

async function sumOf(boards: readonly Doc[], draw: (doc: Doc) => Promise<Drawing>): Promise<DrawingFlaws> {
  const sum = { crossings: 0, bends: 0, through: 0 };
  for (const board of boards) {
    const { crossings, bends, through } = drawingFlaws(await draw(board));
    sum.crossings += crossings;
    sum.bends += bends;
    sum.through += through;
  }
  return sum;
}
