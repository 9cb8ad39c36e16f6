import type { Page } from "@playwright/test";
import type { Box } from "../../../core/model/records/fields.ts";

/** A component, zone, note, picture or pen stroke as the canvas shows it. */
export interface ShownNode {
  readonly id: string;
  readonly type: "component" | "zone" | "note" | "image" | "stroke";
  /** What a screen reader says: "Trainer, 2 findings". */
  readonly label: string;
  /** Place and size in board px. */
  readonly box: Box;
  readonly selected: boolean;
  /** How often it was drawn since it is on the screen. */
  readonly renders: number;
  /** The words drawn on it. */
  readonly texts: readonly string[];
}

/** A flow as the canvas shows it. */
export interface ShownEdge {
  readonly id: string;
  /** What a screen reader says: "Artifact from Trainer to Ranker". */
  readonly label: string;
  readonly selected: boolean;
  readonly renders: number;
  /** Course of the line as SVG path data. */
  readonly path: string;
}

/** Everything that is drawn on the canvas. */
export interface ShownBoard {
  readonly nodes: readonly ShownNode[];
  readonly edges: readonly ShownEdge[];
}

/** Reads the canvas. Flows are drawn a moment after the components that they join, so two frames are let pass first. */
export const readBoard = (page: Page): Promise<ShownBoard> =>
  page.getByTestId("canvas").evaluate(async (canvas) => {
    const nextFrame = (): Promise<unknown> => new Promise((resolve) => requestAnimationFrame(resolve));
    await nextFrame();
    await nextFrame();
    const rendersOf = (element: Element): number =>
      Number(element.querySelector("[data-renders]")?.getAttribute("data-renders"));
    const nodes = [...canvas.querySelectorAll<HTMLElement>(".react-flow__node")].map((element): ShownNode => {
      const { e: x, f: y } = new DOMMatrixReadOnly(element.style.transform);
      const type = (["zone", "note", "image", "stroke"] as const).find((each) =>
        element.classList.contains(`react-flow__node-${each}`),
      );
      return {
        id: element.dataset.id ?? "",
        type: type ?? "component",
        label: element.getAttribute("aria-label") ?? "",
        box: { x, y, w: element.offsetWidth, h: element.offsetHeight },
        selected: element.classList.contains("selected"),
        renders: rendersOf(element),
        texts: [...element.querySelectorAll("text")].map((text) => text.textContent ?? ""),
      };
    });
    const edges = [...canvas.querySelectorAll<SVGGElement>(".react-flow__edge")].map((element): ShownEdge => {
      return {
        id: element.dataset.id ?? "",
        label: element.getAttribute("aria-label") ?? "",
        selected: element.classList.contains("selected"),
        renders: rendersOf(element),
        path: element.querySelector(".edge-hit")?.getAttribute("d") ?? "",
      };
    });
    return { nodes, edges };
  });

/** The drawn component, zone or note of that id; throws when there is none. */
export async function readNode(page: Page, id: string): Promise<ShownNode> {
  const { nodes } = await readBoard(page);
  const found = nodes.find((node) => node.id === id);
  if (found === undefined) throw new Error(`There is no ${id} on the canvas.`);
  return found;
}

/** Places of all nodes by id, to compare two moments. */
export const placesOf = ({ nodes }: ShownBoard): Readonly<Record<string, Box>> =>
  Object.fromEntries(nodes.map(({ id, box }) => [id, box]));

/** Pairs of components that cover one another. */
export function listOverlaps({ nodes }: ShownBoard): readonly string[] {
  const components = nodes.filter((node) => node.type === "component");
  return components.flatMap((a, i) =>
    components.slice(i + 1).flatMap((b) => (isOverlap(a.box, b.box) ? [`${a.id} and ${b.id}`] : [])),
  );
}

const isOverlap = (a: Box, b: Box): boolean => a.x < b.x + b.w && b.x < a.x + a.w && a.y < b.y + b.h && b.y < a.y + a.h;
