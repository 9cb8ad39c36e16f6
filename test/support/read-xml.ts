/** An element of a parsed XML text. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly (XmlElement | string)[];
}

const NAME = "[A-Za-z_][\\w:.-]*";
const TOKEN = new RegExp(`<(/?)(${NAME})((?:\\s+${NAME}="[^"<]*")*)\\s*(/?)>|([^<]+)`, "y");
const ATTRIBUTE = new RegExp(`(${NAME})="([^"]*)"`, "g");
const ENTITIES: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"' };
const ALLOWED = /^[\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]*$/u;

/** Reads a small, strict subset of XML: elements, attributes in double quotes, text, five kinds of entity. Throws at anything else. */
export function readXml(text: string): XmlElement {
  if (!ALLOWED.test(text)) throw new Error("a character that XML does not allow");
  const top: Open = { name: "", attributes: {}, children: [] };
  const stack = [top];
  TOKEN.lastIndex = text.startsWith("<?xml") ? text.indexOf("?>") + 2 : 0;
  while (TOKEN.lastIndex < text.length) {
    const at = TOKEN.lastIndex;
    const match = TOKEN.exec(text);
    if (match === null) throw new Error(`malformed at ${at}: ${text.slice(at, at + 60)}`);
    step(stack, match);
  }
  const [root] = top.children.filter((child) => typeof child !== "string");
  if (stack.length !== 1 || root === undefined) throw new Error("an element is not closed");
  return root;
}

interface Open extends XmlElement {
  readonly children: (XmlElement | string)[];
}

function step(stack: Open[], [, close, name, attributes, empty, words]: RegExpExecArray): void {
  const parent = stack.at(-1);
  if (parent === undefined) throw new Error("text after the root");
  if (words !== undefined) parent.children.push(plainText(words));
  else if (close === "/") {
    if (stack.pop()?.name !== name) throw new Error(`</${name}> closes another element`);
  } else {
    const element: Open = { name: name ?? "", attributes: readAttributes(attributes ?? ""), children: [] };
    parent.children.push(element);
    if (empty !== "/") stack.push(element);
  }
}

function readAttributes(text: string): Record<string, string> {
  const found: Record<string, string> = {};
  for (const [, name = "", value = ""] of text.matchAll(ATTRIBUTE)) {
    if (Object.hasOwn(found, name)) throw new Error(`the attribute ${name} is given twice`);
    found[name] = plainText(value);
  }
  return found;
}

const plainText = (text: string): string =>
  text.replace(/&(?:#(\d+)|(\w+));|&/g, (entity, code: string | undefined, name: string | undefined) => {
    const char = code === undefined ? ENTITIES[name ?? ""] : String.fromCodePoint(Number(code));
    if (char === undefined) throw new Error(`unknown entity ${entity}`);
    return char;
  });

/** All elements of a name, at any depth, in document order. */
export function listElements(element: XmlElement, name: string): readonly XmlElement[] {
  const inside = element.children.flatMap((child) => (typeof child === "string" ? [] : listElements(child, name)));
  return element.name === name ? [element, ...inside] : inside;
}

/** The text of an element and all elements in it. */
export const textOf = (element: XmlElement): string =>
  element.children.map((child) => (typeof child === "string" ? child : textOf(child))).join("");
