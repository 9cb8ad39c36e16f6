/** Help for each command; the first line is its form. */
export const COMMAND_USAGE = {
  check: `loopboard check BOARD... [--format text|json|sarif|junit] [--fail-on error|warning|info] [--profile NAME] [--rules DIR] [--fix]
  Reviews boards; a folder stands for every board below it. Exit code 0: nothing at that level or worse (error when not
  given); 1: findings; 2: bad input, also when only one of the boards is.
    --profile NAME         interview, production or research, instead of the board's own
    --stage STAGE          sketch, design or production, instead of the board's own
    --severity CODE=LEVEL  error, warning, info or off for one rule; may be repeated
    --rules DIR            own rules, *.rule.json below DIR; may be repeated
    --fix                  applies all safe fixes and writes the board, or with -o FILE another file
    --baseline FILE        findings listed there are known and do not fail
    --write-baseline FILE  lists all findings there; the exit code is then 0`,
  diff: `loopboard diff BEFORE AFTER [--format text|markdown|json] [--match id|name] [-o FILE]
  Says what two boards differ in: pieces, properties, brief, findings, scores and numbers. Exit code 0: the same design,
  at most drawn differently; 1: different; 2: bad input. Pieces are matched by their ids, or by kind and name when the
  boards share few ids.`,
  layout: `loopboard layout BOARD -o FILE [--kind layered|lanes|tree|force] [--direction right|down] [--spacing compact|normal|wide]
  Lays out the whole board and writes it as a .loopboard file. FILE may be BOARD itself. Pinned and locked components stay.
    --kind KIND            columns along the flows (layered), with a lane for each plane (lanes), a tree, or by forces
    --direction WHERE      where flows lead: right or down
    --spacing HOW          compact, normal or wide`,
  export: `loopboard export BOARD --to svg|pdf -o FILE [--theme light|dark]
  Draws the whole board. Components without a position are laid out first.`,
} as const;

/** Name of a command. */
export type CommandName = keyof typeof COMMAND_USAGE;

/** Whether a word is a command. */
export const isCommandName = (word: string): word is CommandName => Object.hasOwn(COMMAND_USAGE, word);

/** The help page. */
export const USAGE = `Loopboard on the command line: works offline, without a display.

${Object.values(COMMAND_USAGE).join("\n\n")}

BOARD is a .loopboard file, or - for standard input. FILE may be - for standard output.
  -h, --help     this page
  -v, --version  the version
`;
