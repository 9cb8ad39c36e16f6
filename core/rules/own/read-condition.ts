import { nearest } from "../../model/nearest.ts";
import { describeValue, didYouMean, quoteText } from "../../model/value-words.ts";
import { COMPARISONS, type Condition, type SubjectType } from "./condition.ts";
import type { ReadContext } from "./read-context.ts";
import { readTests } from "./read-tests.ts";
import { type RulePath, RuleProblem } from "./rule-problem.ts";
import { readBriefPath, readFlows, readKinds, readPropId } from "./rule-words.ts";

/** A place in a rule file where a condition stands, and what it is asked of. */
interface Place {
  readonly path: RulePath;
  readonly subject: SubjectType;
  readonly depth: number;
}

type Members = Readonly<Record<string, unknown>>;
type Read = (members: Members, place: Place, rule: ReadContext) => Condition;

/** Conditions inside conditions. */
const MAX_DEPTH = 16;

/** Entries of one `all` or `any`. */
const MAX_PARTS = 50;

/** The conditions by the word that begins them, for whom they can be asked, and the words that may stand beside. */
const FORMS: Readonly<
  Record<string, { readonly of: readonly SubjectType[]; readonly beside: readonly string[]; readonly read: Read }>
> = {
  all: {
    of: ["component", "flow", "board"],
    beside: [],
    read: (m, p, r) => ({ type: "all", of: readParts(m.all, inside(p, "all"), r) }),
  },
  any: {
    of: ["component", "flow", "board"],
    beside: [],
    read: (m, p, r) => ({ type: "any", of: readParts(m.any, inside(p, "any"), r) }),
  },
  not: {
    of: ["component", "flow", "board"],
    beside: [],
    read: (m, p, r) => ({ type: "not", of: read(m.not, inside(p, "not"), r) }),
  },
  kind: {
    of: ["component"],
    beside: [],
    read: (m, p) => ({ type: "kind", kinds: readKinds(m.kind, [...p.path, "kind"]) }),
  },
  flow: { of: ["flow"], beside: [], read: (m, p) => ({ type: "flow", flows: readFlows(m.flow, [...p.path, "flow"]) }) },
  prop: { of: ["component", "flow"], beside: COMPARISONS, read: readProp },
  brief: { of: ["component", "flow", "board"], beside: COMPARISONS, read: readBrief },
  from: {
    of: ["flow"],
    beside: [],
    read: (m, p, r) => ({ type: "end", end: "from", of: read(m.from, inside(p, "from", "component"), r) }),
  },
  to: {
    of: ["flow"],
    beside: [],
    read: (m, p, r) => ({ type: "end", end: "to", of: read(m.to, inside(p, "to", "component"), r) }),
  },
  count: { of: ["component", "flow", "board"], beside: ["where", ...COMPARISONS], read: readCount },
  reaches: {
    of: ["component"],
    beside: ["over", "avoiding", "direct"],
    read: (m, p, r) => readReach(m, "reaches", p, r),
  },
  reachedFrom: {
    of: ["component"],
    beside: ["over", "avoiding", "direct"],
    read: (m, p, r) => readReach(m, "reachedFrom", p, r),
  },
};

/** A condition written as JSON, asked of such a subject. Throws `RuleProblem` with the path of the field that does not fit. */
export const readCondition = (json: unknown, path: RulePath, subject: SubjectType, rule: ReadContext): Condition =>
  read(json, { path, subject, depth: 0 }, rule);

function read(json: unknown, place: Place, rule: ReadContext): Condition {
  if (place.depth > MAX_DEPTH) throw new RuleProblem(place.path, `conditions nest deeper than ${MAX_DEPTH} levels`);
  if (typeof json !== "object" || json === null || Array.isArray(json))
    throw new RuleProblem(place.path, `must be a condition in braces, not ${describeValue(json)}`);
  const members = json as Members;
  const words = Object.keys(members);
  const [word, another] = words.filter((name) => Object.hasOwn(FORMS, name));
  const form = word === undefined ? undefined : FORMS[word];
  if (word === undefined || form === undefined) throw unknownCondition(words, place);
  if (another !== undefined)
    throw new RuleProblem([...place.path, another], `one condition at a time; put ${word} and ${another} into "all"`);
  const stray = words.find((name) => name !== word && !form.beside.includes(name));
  if (stray !== undefined)
    throw new RuleProblem(
      [...place.path, stray],
      `unknown field ${quoteText(stray)} beside ${word}${didYouMean(nearest(stray, form.beside))}`,
    );
  if (!form.of.includes(place.subject))
    throw new RuleProblem(
      [...place.path, word],
      `cannot be asked of a ${place.subject}, only of a ${form.of.join(" or a ")}`,
    );
  return form.read(members, place, rule);
}

function unknownCondition(words: readonly string[], { path, subject }: Place): RuleProblem {
  const known = Object.keys(FORMS).filter((name) => FORMS[name]?.of.includes(subject));
  const [first] = words;
  if (first === undefined) return new RuleProblem(path, `must say one of ${known.join(", ")}`);
  const meant = didYouMean(nearest(first, known)) || `; a condition says one of ${known.join(", ")}`;
  return new RuleProblem([...path, first], `unknown condition ${quoteText(first)}${meant}`);
}

function readParts(json: unknown, place: Place, rule: ReadContext): readonly Condition[] {
  if (!Array.isArray(json))
    throw new RuleProblem(place.path, `must be a list of conditions, not ${describeValue(json)}`);
  if (json.length === 0 || json.length > MAX_PARTS)
    throw new RuleProblem(place.path, `must have 1 to ${MAX_PARTS} conditions, not ${json.length}`);
  return json.map((entry: unknown, index) => read(entry, { ...place, path: [...place.path, index] }, rule));
}

function readProp(members: Members, { path, subject }: Place, rule: ReadContext): Condition {
  const id = readPropId(members.prop, [...path, "prop"], rule.props);
  return { type: "prop", id, tests: readTests(members, path, { ...rule, subject, left: { prop: id } }) };
}

function readBrief(members: Members, { path, subject }: Place, rule: ReadContext): Condition {
  const field = readBriefPath(members.brief, [...path, "brief"]);
  return { type: "brief", path: field, tests: readTests(members, path, { ...rule, subject, left: { brief: field } }) };
}

function readCount(members: Members, place: Place, rule: ReadContext): Condition {
  const { path, subject } = place;
  const what = members.count;
  if (what !== "components" && what !== "flows")
    throw new RuleProblem([...path, "count"], `must be "components" or "flows", not ${describeValue(what)}`);
  const counted = what === "components" ? "component" : "flow";
  const where = members.where === undefined ? null : read(members.where, inside(place, "where", counted), rule);
  return { type: "count", what, where, tests: readTests(members, path, { ...rule, subject, left: "count" }) };
}

function readReach(members: Members, word: "reaches" | "reachedFrom", place: Place, rule: ReadContext): Condition {
  const { path } = place;
  const { over, avoiding, direct = false } = members;
  if (typeof direct !== "boolean")
    throw new RuleProblem([...path, "direct"], `must be true or false, not ${describeValue(direct)}`);
  if (direct && avoiding !== undefined)
    throw new RuleProblem([...path, "avoiding"], "a direct flow has nothing on its way to avoid");
  return {
    type: "reach",
    direction: word === "reaches" ? "to" : "from",
    target: read(members[word], inside(place, word), rule),
    flows: over === undefined ? null : readFlows(over, [...path, "over"]),
    avoiding: avoiding === undefined ? null : read(avoiding, inside(place, "avoiding"), rule),
    direct,
  };
}

const inside = (place: Place, field: string, subject: SubjectType = place.subject): Place => ({
  path: [...place.path, field],
  subject,
  depth: place.depth + 1,
});
