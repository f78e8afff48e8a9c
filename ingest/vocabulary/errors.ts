/** The four kinds of failure; a caller decides by kind, a person reads the message. */
export type TwinErrorKind = "BadInput" | "Unsupported" | "Unavailable" | "BrokenRule";

/** What a failure was about; every value can be put into a translated sentence. */
export type ErrorParameters = Readonly<Record<string, string | number | boolean>>;

export interface TwinErrorOptions {
  readonly parameters?: ErrorParameters;
  readonly cause?: unknown;
}

/**
 * A failure with a stable `code` (kebab-case, never reworded) and a message that says what, where,
 * found against expected, and what to do. Subclasses fix the kind.
 */
export abstract class TwinError extends Error {
  abstract readonly kind: TwinErrorKind;
  readonly code: string;
  readonly parameters: ErrorParameters;

  constructor(code: string, message: string, options: TwinErrorOptions = {}) {
    super(message, options.cause === undefined ? undefined : { cause: options.cause });
    this.name = new.target.name;
    this.code = code;
    this.parameters = options.parameters ?? {};
  }
}

/** The input is wrong: a file, a byte, a JSON path, an option's value. */
export class BadInputError extends TwinError {
  readonly kind = "BadInput";
}

/** The input is right, but this product does not read or do it. */
export class UnsupportedError extends TwinError {
  readonly kind = "Unsupported";
}

/** The network, the disk or another process failed; the same call may succeed later. */
export class UnavailableError extends TwinError {
  readonly kind = "Unavailable";
}

/** A rule of our own was broken: a bug. */
export class BrokenRuleError extends TwinError {
  readonly kind = "BrokenRule";
}
