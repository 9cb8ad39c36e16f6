import { fuzzyScore } from "../../ui/fuzzy-score.ts";
import type { PickItem } from "../../ui/PickList.tsx";

/** Something that the command palette can do. */
export interface Command extends PickItem {
  readonly group: string;
  /** Other words by which it is looked for. */
  readonly words?: readonly string[] | undefined;
  /** Whether it is listed before anything is typed. */
  readonly always?: boolean;
  readonly run: () => void | Promise<void>;
}

const RECENT = "Recent";
const MOST = 80;
const BY_WORD = 50;
const SCATTERED = 20;

/** The commands that fit a query, best first and in the order of their groups; without a query those used last, then the ordinary ones. */
export function rankCommands(
  commands: readonly Command[],
  query: string,
  recent: readonly string[],
): readonly Command[] {
  if (query.trim() === "") {
    const last = recent.flatMap((id) => commands.find((command) => command.id === id) ?? []);
    const others = commands.filter((command) => command.always === true && !last.includes(command));
    return [...last.map((command) => ({ ...command, group: RECENT })), ...others];
  }
  const bonus = (id: string): number => (recent.includes(id) ? 3 : 0);
  const scored = commands
    .map((command) => ({ command, score: fuzzyScore(query, command.label, command.words) }))
    .filter(({ score }) => score > 0);
  // Scattered letters are a guess: it helps only when nothing fits better.
  const isSure = scored.some(({ score }) => score > SCATTERED);
  const hits = scored
    .filter(({ score }) => !isSure || score > SCATTERED)
    .map(({ command, score }) => ({
      command: score > BY_WORD ? command : withMatch(command, query),
      score: score + bonus(command.id) - (command.off == null ? 0 : 5),
    }))
    .sort((a, b) => b.score - a.score || a.command.label.length - b.command.label.length)
    .slice(0, MOST);
  const groups = [...new Set(hits.map(({ command }) => command.group))];
  return groups.flatMap((group) => hits.flatMap(({ command }) => (command.group === group ? [command] : [])));
}

/** Says by which of its words a command was found. */
function withMatch(command: Command, query: string): Command {
  const wanted = query.trim().toLowerCase();
  const matched = command.words?.find((word) => word.toLowerCase().includes(wanted));
  return command.detail !== undefined || matched === undefined ? command : { ...command, detail: matched };
}
