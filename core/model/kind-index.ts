import type { NodeRecord } from "./records/node.ts";

const NONE: readonly never[] = [];

/** Nodes of a board by kind. Several kinds together are put in board order once and remembered. */
export class KindIndex {
  readonly #nodes: readonly NodeRecord[];
  readonly #byKind = new Map<string, NodeRecord[]>();
  readonly #places = new Map<string, number[]>();
  readonly #known = new Map<string, readonly NodeRecord[]>();

  constructor(nodes: readonly NodeRecord[]) {
    this.#nodes = nodes;
    nodes.forEach((node, place) => {
      const list = this.#byKind.get(node.kind);
      if (list === undefined) {
        this.#byKind.set(node.kind, [node]);
        this.#places.set(node.kind, [place]);
      } else {
        list.push(node);
        this.#places.get(node.kind)?.push(place);
      }
    });
  }

  has(kinds: readonly string[]): boolean {
    for (const kind of kinds) if (this.#byKind.has(kind)) return true;
    return false;
  }

  of(kinds: readonly string[]): readonly NodeRecord[] {
    const [first = ""] = kinds;
    if (kinds.length === 1) return this.#byKind.get(first) ?? NONE;
    const key = kinds.join();
    const known = this.#known.get(key);
    if (known !== undefined) return known;
    const found = this.#inOrder(kinds);
    this.#known.set(key, found);
    return found;
  }

  #inOrder(kinds: readonly string[]): readonly NodeRecord[] {
    const drawn = kinds.filter((kind, at) => this.#byKind.has(kind) && kinds.indexOf(kind) === at);
    if (drawn.length <= 1) return this.#byKind.get(drawn[0] ?? "") ?? NONE;
    const places: number[] = [];
    for (const kind of drawn) for (const place of this.#places.get(kind) ?? []) places.push(place);
    return places.sort((a, b) => a - b).flatMap((place) => this.#nodes[place] ?? []);
  }
}
