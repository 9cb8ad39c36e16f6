import type { Point } from "../model/records/fields.ts";
import type { Gate } from "./gates.ts";
import { BEND, type Entered, type Goals, goalsOn } from "./goals.ts";
import { HEADINGS, type Heading, reverse, stepX, stepY } from "./headings.ts";
import { type Lines, placeIn } from "./lines.ts";
import { OpenList } from "./open-list.ts";
import { StateTable } from "./state-table.ts";
import { type Stops, stopsOn } from "./stops.ts";

/** A cheapest course: its corner points from border to border and its cost in px. */
export interface Way {
  readonly points: readonly Point[];
  readonly cost: number;
}

/** What is searched: from one of the starts, by some points in turn, to one of the goals on the lines. */
export interface Quest {
  readonly starts: readonly Gate[];
  readonly via: readonly Point[];
  readonly goals: readonly Gate[];
  readonly lines: Lines;
}

/** Of two ways that promise the same, the one that is farther along is looked at first. */
const EAGER = 1e-7;

/** The cheapest course on the lines from a start to a goal: length, bends and the sides used all count (A*). Null when there is none below a limit. */
export function search(quest: Quest, limit = Infinity): Way | null {
  const stops = stopsOn(quest.lines, quest.via, quest.goals);
  return stops === null ? null : new Search(quest, stops, limit).run();
}

/** A search on its way. A state is a number: a crossing of two lines, the heading in which it is reached, how many stops are passed. */
class Search {
  readonly #starts: readonly Gate[];
  readonly #lines: Lines;
  readonly #goals: Goals;
  readonly #stops: Stops;
  readonly #limit: number;
  readonly #width: number;
  /** How many states have the same stops passed. */
  readonly #layer: number;
  readonly #table: StateTable;
  readonly #open: OpenList;
  /** The place from which a goal can be entered at the least key, -1 for none. */
  #last = -1;
  #lastKey = Infinity;

  constructor({ starts, lines, goals }: Quest, stops: Stops, limit: number) {
    this.#starts = starts;
    this.#lines = lines;
    this.#goals = goalsOn(lines, goals);
    this.#stops = stops;
    this.#limit = limit;
    this.#width = lines.xs.length;
    this.#layer = this.#width * lines.ys.length * 4;
    this.#table = new StateTable(this.#layer * (stops.count + 1));
    this.#open = new OpenList(this.#table);
  }

  run(): Way | null {
    const { xs, ys } = this.#lines;
    this.#starts.forEach(({ clear, out, cost }, gate) => {
      const column = placeIn(xs, clear.x);
      const row = placeIn(ys, clear.y);
      if (xs[column] !== clear.x || ys[row] !== clear.y) return;
      const place = this.#placeOf((row * this.#width + column) * 4 + out);
      if (cost < (this.#table.lists.costs[place] ?? 0)) this.#reach(place, -1 - gate, cost);
    });
    for (let place = this.#open.next; place >= 0; place = this.#open.next) {
      if (this.#isLastBefore(place)) break;
      this.#open.take();
      this.#enterFrom(place);
      this.#leave(place);
    }
    return this.#last < 0 ? null : this.#wayTo(this.#last);
  }

  #isLastBefore(place: number): boolean {
    const key = this.#table.lists.keys[place] ?? 0;
    return this.#lastKey < key || (this.#lastKey === key && this.#last >= place);
  }

  /** Notes that a goal can be entered from here. */
  #enterFrom(place: number): void {
    const entered = this.#entered(this.#table.stateAt(place));
    if (entered === null) return;
    const key = (this.#table.lists.costs[place] ?? 0) * (1 - EAGER) + entered.cost;
    if (key > this.#lastKey || (key === this.#lastKey && place < this.#last)) return;
    this.#last = place;
    this.#lastKey = key;
  }

  /** Goes on from a state: straight on and to both sides. */
  #leave(place: number): void {
    const { xs, ys } = this.#lines;
    const state = this.#table.stateAt(place);
    const cost = this.#table.lists.costs[place] ?? 0;
    const column = this.#columnOf(state);
    const row = this.#rowOf(state);
    const heading = headingOf(state);
    const x = xs[column] ?? 0;
    const y = ys[row] ?? 0;
    const across = this.#lines.row(row);
    const down = this.#lines.column(column);
    for (let turn = 0; turn < HEADINGS.length; turn += 1) {
      const next = HEADINGS[turn] ?? 0;
      if (next === reverse(heading)) continue;
      const toX = column + stepX(next);
      const toY = row + stepY(next);
      if (toX < 0 || toY < 0 || toX >= xs.length || toY >= ys.length) continue;
      if ((toY === row ? across[Math.min(column, toX)] : down[Math.min(row, toY)]) === 1) continue;
      const length = Math.abs((xs[toX] ?? 0) - x) + Math.abs((ys[toY] ?? 0) - y);
      const sum = cost + length + (next === heading ? 0 : BEND);
      const to = this.#placeOf(state + (toX - column + (toY - row) * this.#width) * 4 + next - heading);
      if (sum < (this.#table.lists.costs[to] ?? 0)) this.#reach(to, place, sum);
    }
  }

  /** Notes a cheaper way to a state, unless it leads beyond the limit. */
  #reach(place: number, before: number, cost: number): void {
    const { lists } = this.#table;
    lists.costs[place] = cost;
    lists.before[place] = before;
    if (Number.isNaN(lists.rests[place])) lists.rests[place] = this.#leastFrom(this.#table.stateAt(place));
    const rest = lists.rests[place] ?? 0;
    if (rest === Infinity || cost + rest >= this.#limit) return;
    lists.keys[place] = cost * (1 - EAGER) + rest;
    this.#open.put(place);
  }

  #leastFrom(state: number): number {
    const column = this.#columnOf(state);
    const row = this.#rowOf(state);
    const passed = this.#passedOf(state);
    if (passed === this.#stops.count) return this.#goals.least(column, row, headingOf(state));
    return this.#stops.least(this.#lines.xs[column] ?? 0, this.#lines.ys[row] ?? 0, passed);
  }

  /** The goal that is cheapest to enter right here, when all stops are passed. */
  #entered(state: number): Entered | null {
    if (this.#passedOf(state) < this.#stops.count) return null;
    return this.#goals.enterAt(this.#columnOf(state), this.#rowOf(state), headingOf(state));
  }

  /** The place of a state, with those stops passed that are at its crossing. */
  #placeOf(state: number): number {
    if (this.#stops.count === 0) return this.#table.placeOf(state);
    const passed = this.#passedOf(state);
    const now = this.#stops.passedAt(this.#columnOf(state), this.#rowOf(state), passed);
    return this.#table.placeOf(state + (now - passed) * this.#layer);
  }

  #columnOf(state: number): number {
    return Math.floor((state % this.#layer) / 4) % this.#width;
  }

  #rowOf(state: number): number {
    return Math.floor((state % this.#layer) / 4 / this.#width);
  }

  #passedOf(state: number): number {
    return this.#stops.count === 0 ? 0 : Math.floor(state / this.#layer);
  }

  #wayTo(last: number): Way | null {
    const { costs, before } = this.#table.lists;
    const entered = this.#entered(this.#table.stateAt(last));
    if (entered === null) return null;
    const points: Point[] = [entered.gate.border];
    let place = last;
    for (; place >= 0; place = before[place] ?? 0) {
      const state = this.#table.stateAt(place);
      points.push({ x: this.#lines.xs[this.#columnOf(state)] ?? 0, y: this.#lines.ys[this.#rowOf(state)] ?? 0 });
    }
    const start = this.#starts[-1 - place];
    if (start !== undefined) points.push(start.border);
    return { points: points.reverse(), cost: (costs[last] ?? 0) + entered.cost };
  }
}

const headingOf = (state: number): Heading => HEADINGS[state % 4] ?? 0;
