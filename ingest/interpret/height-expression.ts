import { BadInputError } from "../vocabulary/errors.ts";
import type { JsonObject, JsonValue } from "../vocabulary/json.ts";

/** A height as a function of a feature's properties: metres, NaN where they do not give one. */
export interface HeightExpression {
  readonly text: string;
  /** property names it asks for, in order of appearance */
  readonly names: readonly string[];
  evaluate(properties: JsonObject): number;
}

type Evaluate = (properties: JsonObject) => number;

interface Token {
  readonly kind: "number" | "name" | "quoted" | "sign" | "end";
  readonly text: string;
  readonly position: number;
}

const TOKEN =
  /\s*(?:(\d+\.?\d*(?:e[+-]?\d+)?|\.\d+)|([\p{L}_][\p{L}\p{N}_.]*)|"((?:[^"\\]|\\.)*)"|(\?\?|[-+*/(),]))/iuy;
const FUNCTIONS: Readonly<Record<string, (...values: number[]) => number>> = {
  min: Math.min,
  max: Math.max,
};

/**
 * Parses `--height-from`: property names (with spaces or signs: in double quotes), numbers, + - * /,
 * parentheses, `min(a, b)`, `max(a, b)`, and `a ?? b` (b where a is missing or not a number).
 * @throws BadInputError `height-expression` with the position of what does not fit.
 * @example parseHeightExpression("height ?? 3 * floors").evaluate({ floors: 4 }) // 12
 */
export function parseHeightExpression(text: string): HeightExpression {
  const tokens = tokenise(text);
  const names: string[] = [];
  let at = 0;
  const peek = (): Token => tokens[at]!;
  const fail = (expected: string): never => {
    const { text: found, position, kind } = peek();
    throw expressionError(text, position, kind === "end" ? "the end" : `"${found}"`, expected);
  };
  const take = (sign: string): boolean => {
    if (peek().kind !== "sign" || peek().text !== sign) return false;
    at++;
    return true;
  };
  const expect = (sign: string): void => {
    if (!take(sign)) fail(`"${sign}"`);
  };

  const coalesce = (): Evaluate => {
    let left = sum();
    while (take("??")) {
      const [first, second] = [left, sum()];
      left = (properties) => {
        const value = first(properties);
        return Number.isNaN(value) ? second(properties) : value;
      };
    }
    return left;
  };
  const sum = (): Evaluate => {
    let left = product();
    for (;;) {
      const first = left;
      if (take("+")) {
        const second = product();
        left = (properties) => first(properties) + second(properties);
      } else if (take("-")) {
        const second = product();
        left = (properties) => first(properties) - second(properties);
      } else return left;
    }
  };
  const product = (): Evaluate => {
    let left = value();
    for (;;) {
      const first = left;
      if (take("*")) {
        const second = value();
        left = (properties) => first(properties) * second(properties);
      } else if (take("/")) {
        const second = value();
        left = (properties) => first(properties) / second(properties);
      } else return left;
    }
  };
  const value = (): Evaluate => {
    if (take("-")) {
      const inner = value();
      return (properties) => -inner(properties);
    }
    if (take("(")) {
      const inner = coalesce();
      expect(")");
      return inner;
    }
    const token = peek();
    if (token.kind === "number") {
      at++;
      const constant = Number(token.text);
      return () => constant;
    }
    if (token.kind !== "name" && token.kind !== "quoted") {
      return fail('a property name, a number or "("');
    }
    at++;
    if (token.kind === "name" && take("(")) return call(token);
    names.push(token.text);
    return (properties) => numberOf(properties[token.text]);
  };
  const call = (token: Token): Evaluate => {
    const apply = FUNCTIONS[token.text];
    if (apply === undefined) {
      throw expressionError(text, token.position, `"${token.text}("`, "min( or max(");
    }
    const values = [coalesce()];
    while (take(",")) values.push(coalesce());
    expect(")");
    return (properties) => apply(...values.map((inner) => inner(properties)));
  };

  const evaluate = coalesce();
  if (peek().kind !== "end") fail("an operator or the end");
  return { text, names, evaluate };
}

/** A property as a number: numbers, and strings that hold nothing but one; else NaN. */
export function numberOf(value: JsonValue | undefined): number {
  if (typeof value === "number") return value;
  if (typeof value !== "string" || value.trim() === "") return Number.NaN;
  return Number(value);
}

function tokenise(text: string): Token[] {
  const tokens: Token[] = [];
  const end = text.trimEnd().length;
  TOKEN.lastIndex = 0;
  while (TOKEN.lastIndex < end) {
    const start = TOKEN.lastIndex;
    const match = TOKEN.exec(text);
    if (match === null) {
      const position = start + (/^\s*/.exec(text.slice(start))?.[0].length ?? 0);
      throw expressionError(
        text,
        position,
        `"${text.slice(position, position + 10)}"`,
        "a property name, a number or an operator",
      );
    }
    const [whole, number, name, quoted, sign] = match;
    const position = match.index + (whole.length - whole.trimStart().length);
    if (number !== undefined) tokens.push({ kind: "number", text: number, position });
    if (name !== undefined) tokens.push({ kind: "name", text: name, position });
    if (sign !== undefined) tokens.push({ kind: "sign", text: sign, position });
    if (quoted !== undefined) {
      tokens.push({ kind: "quoted", text: quoted.replace(/\\(.)/g, "$1"), position });
    }
  }
  tokens.push({ kind: "end", text: "", position: text.length });
  return tokens;
}

const expressionError = (
  text: string,
  position: number,
  found: string,
  expected: string,
): BadInputError =>
  new BadInputError(
    "height-expression",
    `--height-from "${text}" at character ${position + 1}: found ${found}, expected ${expected}. Write e.g. "storeys * 3.2" or "height ?? 3 * floors".`,
    { parameters: { expression: text, position: position + 1, found, expected } },
  );
