import type { GraphQLFormattedError } from 'graphql';

const TEXT: unique symbol = Symbol('text');

/** Data that is JSON text already, on its way through Apollo to `stringifyAnswer`. */
export function writtenData(text: string): Record<string, unknown> {
  return { [TEXT]: text };
}

/** The JSON of an answer, as Apollo writes it itself. */
export function stringifyAnswer(answer: {
  readonly data?: unknown;
  readonly errors?: readonly GraphQLFormattedError[] | undefined;
  readonly extensions?: unknown;
}): string {
  const { data, ...others } = answer;
  if (typeof data !== 'object' || data === null || !(TEXT in data)) return `${JSON.stringify(answer)}\n`;
  const rest = JSON.stringify(others);
  return `{"data":${String(data[TEXT])}${rest === '{}' ? '' : `,${rest.slice(1, -1)}`}}\n`;
}
