import { createElement } from "react";
import { keysFor } from "../../actions/bindings.ts";
import { shownKeys } from "../../actions/keys.ts";
import { listActions, performAction } from "../../actions/registry.ts";
import { whyNot } from "../../actions/why-not.ts";
import { session } from "../../store/session.ts";
import type { Command } from "./rank-commands.ts";

/** The id of the action that opens the palette: it is of no use in it. */
const OWN = "commands";

/** Every action with its keys, and why it cannot be done now. */
export const actionCommands = (): readonly Command[] =>
  listActions()
    .filter(({ id }) => id !== OWN)
    .map((action) => {
      const [keys] = keysFor(action);
      return {
        id: `action:${action.id}`,
        group: action.section,
        label: action.label,
        words: action.words,
        always: true,
        icon: action.icon === undefined ? undefined : createElement(action.icon, { size: 16, "aria-hidden": true }),
        keys: keys === undefined ? undefined : shownKeys(keys),
        off: whyNot(action, session.getState()),
        run: () => performAction(action.id),
      };
    });
