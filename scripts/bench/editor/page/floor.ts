import type { PlainGraph, PlainNode } from "./plain-graph.ts";

interface View {
  x: number;
  y: number;
  zoom: number;
}

/** The least that can be done: one canvas element, painted whole in each frame that changes something. Returns what takes it away. */
export function showFloor(root: HTMLElement, graph: PlainGraph): () => void {
  const canvas = document.createElement("canvas");
  root.append(canvas);
  canvas.width = root.clientWidth * devicePixelRatio;
  canvas.height = root.clientHeight * devicePixelRatio;
  canvas.style.width = `${root.clientWidth}px`;
  const places = new Map(graph.nodes.map((node) => [node.id, { ...node }]));
  const view = graph.fitted ? fitTo(graph.nodes, root) : { x: 0, y: 0, zoom: 1 };
  let waiting = false;
  const paint = (): void => {
    waiting = false;
    paintGraph(canvas, graph, places, view);
  };
  const ask = (): void => {
    if (!waiting) requestAnimationFrame(paint);
    waiting = true;
  };
  listen(canvas, { view, places, ask, all: graph.selected });
  ask();
  return () => canvas.remove();
}

function fitTo(nodes: readonly PlainNode[], root: HTMLElement): View {
  const right = Math.max(...nodes.map(({ x, w }) => x + w));
  const bottom = Math.max(...nodes.map(({ y, h }) => y + h));
  return { x: 0, y: 0, zoom: Math.min(1, root.clientWidth / right, root.clientHeight / bottom) };
}

type Places = ReadonlyMap<string, { -readonly [K in keyof PlainNode]: PlainNode[K] }>;

function paintGraph(canvas: HTMLCanvasElement, { edges }: PlainGraph, places: Places, { x, y, zoom }: View): void {
  const pen = canvas.getContext("2d");
  if (pen === null) return;
  pen.setTransform(1, 0, 0, 1, 0, 0);
  pen.clearRect(0, 0, canvas.width, canvas.height);
  const scale = zoom * devicePixelRatio;
  pen.setTransform(scale, 0, 0, scale, x * devicePixelRatio, y * devicePixelRatio);
  pen.strokeStyle = "#888";
  pen.beginPath();
  for (const { from, to } of edges) {
    const [a, b] = [places.get(from), places.get(to)];
    if (a === undefined || b === undefined) continue;
    pen.moveTo(a.x + a.w, a.y + a.h / 2);
    pen.lineTo(b.x, b.y + b.h / 2);
  }
  pen.stroke();
  pen.font = "12px sans-serif";
  for (const node of places.values()) {
    pen.fillStyle = "#fff";
    pen.fillRect(node.x, node.y, node.w, node.h);
    pen.strokeRect(node.x, node.y, node.w, node.h);
    if (zoom < 0.3) continue;
    pen.fillStyle = "#222";
    pen.fillText(node.label, node.x + 8, node.y + node.h / 2);
  }
}

interface Hands {
  readonly view: View;
  readonly places: Places;
  readonly ask: () => void;
  readonly all: boolean;
}

function listen(canvas: HTMLCanvasElement, { view, places, ask, all }: Hands): void {
  let held: { x: number; y: number; w: number; h: number }[] = [];
  canvas.addEventListener("wheel", (event) => {
    if (event.ctrlKey) view.zoom *= 2 ** (-event.deltaY / 500);
    else {
      view.x -= event.deltaX;
      view.y -= event.deltaY;
    }
    ask();
  });
  canvas.addEventListener("pointerdown", (event) => {
    const [x, y] = [(event.offsetX - view.x) / view.zoom, (event.offsetY - view.y) / view.zoom];
    const hit = [...places.values()].find(
      (each) => x >= each.x && y >= each.y && x <= each.x + each.w && y <= each.y + each.h,
    );
    held = hit === undefined ? [] : all ? [...places.values()] : [hit];
  });
  canvas.addEventListener("pointermove", (event) => {
    for (const node of held) {
      node.x += event.movementX / view.zoom;
      node.y += event.movementY / view.zoom;
    }
    if (held.length > 0) ask();
  });
  canvas.addEventListener("pointerup", () => {
    held = [];
  });
}
