import { closeLoopboard } from "../../drive/launch.ts";
import type { Measurement } from "../row.ts";
import { median } from "../statistics.ts";
import { framesOfDrag, framesOfPan, framesOfZoom } from "./gestures.ts";
import { heapOf } from "./page-times.ts";
import { buildRawPage, launchRawPage } from "./raw-page.ts";
import { repeat, type Times } from "./repeat.ts";
import { launchWithBoard, loopboardSubject, rawSubject, type Subject } from "./subjects.ts";

/** Targets for a size: loads as shares of React Flow's, dropped frames in percent, frames in ms, heap in MB. */
interface Targets {
  readonly fitted: number;
  readonly fullSize: number;
  readonly dropped: number;
  readonly moveAll: number;
  readonly heap: number;
}

const FRAME_MS = 17;
const SIZES: readonly (readonly [size: number, targets: Targets])[] = [
  [200, { fitted: 0.8, fullSize: 0.8, dropped: 0, moveAll: 17, heap: 12 }],
  [1000, { fitted: 0.25, fullSize: 0.3, dropped: 0, moveAll: 33, heap: 20 }],
  [5000, { fitted: 0.12, fullSize: 0.06, dropped: 1, moveAll: 100, heap: 60 }],
];

/** How often loads and gestures are measured. */
interface Patience {
  readonly loads: Times;
  readonly gestures: Times;
}

const OWN: Patience = { loads: { counted: 5, most: Infinity }, gestures: { counted: 3, most: Infinity } };
/** Peers take minutes with the largest boards, so there they are measured less often. */
const PEER: Patience = { loads: { counted: 3, most: 8000 }, gestures: { counted: 3, most: 8000 } };

/** What one subject did. */
interface Figures {
  readonly fitted: readonly number[];
  readonly fullSize: readonly number[];
  /** Frames of panning and zooming with everything in view. */
  readonly panZoom: readonly number[];
  readonly moveAll: readonly number[];
  readonly dragOne: readonly number[];
  readonly heap: number;
}

/** The editor with 200, 1,000 and 5,000 components, against React Flow with default nodes and a plain canvas in the same run. */
export const EDITOR_MEASURES: Readonly<Record<string, readonly (() => Promise<readonly Measurement[]>)[]>> =
  Object.fromEntries(SIZES.map(([size, targets]) => [`editor-${size}`, [() => measureEditor(size, targets)]]));

async function measureEditor(size: number, targets: Targets): Promise<readonly Measurement[]> {
  const file = await buildRawPage();
  const running = await launchWithBoard(size);
  const box = await running.page.getByTestId("canvas").boundingBox();
  const own = await figuresOf(loopboardSubject(running, size), OWN);
  await closeLoopboard(running);
  const raw = await launchRawPage(file, box ?? { width: 1200, height: 900 });
  const flow = await figuresOf(rawSubject(raw, "react-flow", size), PEER);
  const floor = await figuresOf(rawSubject(raw, "floor", size), PEER);
  await closeLoopboard(raw);
  return rowsOf(size, targets, { own, flow, floor });
}

/** Loads, gestures and heap; the first of each is not counted. */
export async function figuresOf(subject: Subject, { loads, gestures }: Patience): Promise<Figures> {
  const fitted = await repeat(() => subject.load("fitted"), loads);
  const middle = await subject.spot();
  const heap = await heapOf(subject.page);
  const panZoom = await repeat(
    async () => [...(await framesOfPan(subject.page, middle)), ...(await framesOfZoom(subject.page, middle))],
    gestures,
  );
  await subject.load("fitted", true);
  const moveAll = await repeat(
    async () => framesOfDrag(subject.page, await subject.spot(), "where it began"),
    gestures,
  );
  const fullSize = await repeat(() => subject.load("full size"), loads);
  const dragOne = await repeat(async () => framesOfDrag(subject.page, await subject.spot(), "beside"), gestures);
  return { fitted, fullSize, panZoom: panZoom.flat(), moveAll: moveAll.flat(), dragOne: dragOne.flat(), heap };
}

interface Compared {
  readonly own: Figures;
  readonly flow: Figures;
  readonly floor: Figures;
}

function rowsOf(size: number, targets: Targets, { own, flow, floor }: Compared): readonly Measurement[] {
  const name = (row: string): string => `${row}, ${size.toLocaleString("en")} components`;
  const load = (row: string, part: "fitted" | "fullSize"): Measurement => ({
    row: name(row),
    unit: "ms",
    samples: own[part],
    reference: flow[part],
    against: "React Flow, default nodes",
    target: Math.round(targets[part] * median(flow[part])),
  });
  const frames = (row: string, part: "panZoom" | "moveAll" | "dragOne", target: number): readonly Measurement[] =>
    [
      { reference: floor[part], against: "one canvas element" },
      { reference: flow[part], against: "React Flow, default nodes" },
    ].map((peer) => ({ row: name(row), unit: "ms", samples: own[part], ...peer, target, judged: "p95" }));
  return [
    load("load fitted", "fitted"),
    load("load at 100 %", "fullSize"),
    {
      row: name("frames dropped, pan and zoom"),
      unit: "%",
      samples: [droppedShare(own.panZoom)],
      reference: [droppedShare(flow.panZoom)],
      against: "React Flow, default nodes",
      target: targets.dropped,
    },
    ...frames("frame, pan and zoom", "panZoom", FRAME_MS),
    ...frames("frame, move all", "moveAll", targets.moveAll),
    ...frames("frame, drag one", "dragOne", FRAME_MS),
    {
      row: name("heap"),
      unit: "MB",
      samples: [own.heap],
      reference: [flow.heap],
      against: "React Flow, default nodes",
      target: targets.heap,
    },
  ];
}

/** Percent of the screen's frames that did not come. */
function droppedShare(frames: readonly number[]): number {
  const whole = frames.reduce((sum, each) => sum + Math.max(1, Math.round(each / (1000 / 60))), 0);
  return whole === 0 ? 0 : ((whole - frames.length) / whole) * 100;
}
