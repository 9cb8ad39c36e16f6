import { Dialog as RadixDialog } from "radix-ui";
import { type RefObject, useDeferredValue, useMemo, useRef, useState } from "react";
import { noteCommand, useKeymap } from "../../store/keymap.ts";
import { reportProblem } from "../../store/report-problem.ts";
import { setUi, useUi } from "../../store/ui.ts";
import { PickList } from "../../ui/PickList.tsx";
import { actionCommands } from "./action-commands.ts";
import { addCommands, goCommands } from "./board-commands.ts";
import "./command-palette.css";
import { useLibraryCommands } from "./library-commands.ts";
import { type Command, rankCommands } from "./rank-commands.ts";
import { settingCommands } from "./setting-commands.ts";

/** Everything that can be done, found by typing: actions with their keys, components, boards, settings. */
export function CommandPalette() {
  const open = useUi((state) => state.dialog === "commands");
  const chosen = useRef<Command | null>(null);
  return (
    <RadixDialog.Root open={open} onOpenChange={(next) => !next && setUi({ dialog: null })}>
      <RadixDialog.Portal>
        <RadixDialog.Overlay className="dialog-overlay" />
        <RadixDialog.Content
          className="command-palette"
          aria-describedby={undefined}
          // A command may move the focus: it runs once the focus is back where it was.
          onCloseAutoFocus={() => void setTimeout(() => runChosen(chosen), 0)}
        >
          <RadixDialog.Title className="visually-hidden">Commands</RadixDialog.Title>
          <CommandList
            onPick={(command) => {
              chosen.current = command;
              setUi({ dialog: null });
            }}
          />
        </RadixDialog.Content>
      </RadixDialog.Portal>
    </RadixDialog.Root>
  );
}

function CommandList({ onPick }: { readonly onPick: (command: Command) => void }) {
  const [query, setQuery] = useState("");
  const wanted = useDeferredValue(query);
  const recent = useKeymap((state) => state.recentCommands);
  const [board] = useState(() => [...actionCommands(), ...settingCommands(), ...addCommands(), ...goCommands()]);
  const library = useLibraryCommands();
  const items = useMemo(() => rankCommands([...board, ...library], wanted, recent), [board, library, wanted, recent]);
  return (
    <>
      <PickList
        label="Type a command, a component or a board"
        query={query}
        onQuery={setQuery}
        items={items}
        empty={`Nothing is called “${query.trim()}”. Try a component, a product or what you want to do.`}
        onPick={onPick}
      />
      <p className="command-foot" aria-hidden="true">
        <kbd className="kbd">↑↓</kbd> choose <kbd className="kbd">Enter</kbd> do it <kbd className="kbd">Esc</kbd> close
      </p>
    </>
  );
}

function runChosen(chosen: RefObject<Command | null>): void {
  const command = chosen.current;
  chosen.current = null;
  if (command === null) return;
  noteCommand(command.id);
  void (async () => command.run())().catch(reportProblem);
}
