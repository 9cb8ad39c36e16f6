import type { NodeRecord } from "./records/node.ts";

/** Nodes of one kind and their places in the board, both in board order. */
interface KindGroup {
  readonly nodes: NodeRecord[];
  readonly places: number[];
}

const NONE: readonly never[] = [];

/** Nodes of a board by kind. Several kinds together are put in board order once and remembered. */
export class KindIndex {
  readonly #nodes: readonly NodeRecord[];
  readonly #groups = new Map<string, KindGroup>();
  readonly #known = new Map<string, readonly NodeRecord[]>();

  constructor(nodes: readonly NodeRecord[]) {
    this.#nodes = nodes;
    nodes.forEach((node, place) => {
      const group = this.#groups.get(node.kind);
      if (group === undefined) this.#groups.set(node.kind, { nodes: [node], places: [place] });
      else {
        group.nodes.push(node);
        group.places.push(place);
      }
    });
  }

  has(kinds: readonly string[]): boolean {
    for (const kind of kinds) if (this.#groups.has(kind)) return true;
    return false;
  }

  of(kinds: readonly string[]): readonly NodeRecord[] {
    const [first = ""] = kinds;
    if (kinds.length === 1) return this.#groups.get(first)?.nodes ?? NONE;
    const key = kinds.join();
    const known = this.#known.get(key);
    if (known !== undefined) return known;
    const found = this.#inOrder(kinds);
    this.#known.set(key, found);
    return found;
  }

  #inOrder(kinds: readonly string[]): readonly NodeRecord[] {
    const drawn = kinds.filter((kind, at) => this.#groups.has(kind) && kinds.indexOf(kind) === at);
    if (drawn.length <= 1) return this.#groups.get(drawn[0] ?? "")?.nodes ?? NONE;
    const places: number[] = [];
    for (const kind of drawn) for (const place of this.#groups.get(kind)?.places ?? []) places.push(place);
    return places.sort((a, b) => a - b).flatMap((place) => this.#nodes[place] ?? []);
  }
}
