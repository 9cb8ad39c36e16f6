/** Up to so many states each has a place of its own in the lists; of more, only those that are reached get one. */
const MOST_LISTED = 2_000_000;
const FIRST_MAPPED = 65_536;

/** Lists kept from search to search: making and clearing new ones would take longer than most searches. */
let kept = makeLists(1024);
let turn = 0;

/** What is known about the states of a search, in lists of numbers. */
export interface StateLists {
  /** The least known cost, Infinity for a state that was not reached. */
  readonly costs: Float64Array;
  /** What the rest of the way costs at least, NaN when nobody asked yet. */
  readonly rests: Float64Array;
  /** What decides when the state is looked at. */
  readonly keys: Float64Array;
  /** The place of the state before it, or -1 less the number of a start. */
  readonly before: Int32Array;
  /** Where the state stands among those to be looked at, -1 for nowhere. */
  readonly slots: Int32Array;
  /** The turn in which the state was last asked for. */
  readonly turns: Uint32Array;
}

/** Numbered states and their places in lists. Good until the next table is made. */
export class StateTable {
  lists: StateLists;
  readonly #turn: number;
  /** The places of states, and the states at places, when not each state has one. */
  readonly #places: Map<number, number> | null;
  readonly #states: number[] = [];

  /** A table for states from 0 to `size` - 1. */
  constructor(size: number) {
    this.#places = size > MOST_LISTED ? new Map() : null;
    const room = this.#places === null ? size : FIRST_MAPPED;
    if (kept.costs.length < room) kept = makeLists(room * 2);
    turn += 1;
    this.#turn = turn;
    this.lists = kept;
  }

  /** The place of a state in the lists. These may be others afterwards. */
  placeOf(state: number): number {
    const place = this.#places === null ? state : this.#mappedPlace(state, this.#places);
    const { turns, costs, rests, slots } = this.lists;
    if (turns[place] !== this.#turn) {
      turns[place] = this.#turn;
      costs[place] = Infinity;
      rests[place] = Number.NaN;
      slots[place] = -1;
    }
    return place;
  }

  /** The state at a place. */
  stateAt(place: number): number {
    return this.#places === null ? place : (this.#states[place] ?? 0);
  }

  #mappedPlace(state: number, places: Map<number, number>): number {
    const known = places.get(state);
    if (known !== undefined) return known;
    const place = this.#states.push(state) - 1;
    places.set(state, place);
    if (place === this.lists.costs.length) {
      kept = makeLists(place * 2, this.lists);
      this.lists = kept;
    }
    return place;
  }
}

/** Lists of a length, with the beginning of others. */
function makeLists(size: number, old?: StateLists): StateLists {
  const lists = {
    costs: new Float64Array(size),
    rests: new Float64Array(size),
    keys: new Float64Array(size),
    before: new Int32Array(size),
    slots: new Int32Array(size),
    turns: new Uint32Array(size),
  };
  if (old !== undefined) {
    lists.costs.set(old.costs);
    lists.rests.set(old.rests);
    lists.keys.set(old.keys);
    lists.before.set(old.before);
    lists.slots.set(old.slots);
    lists.turns.set(old.turns);
  }
  return lists;
}
