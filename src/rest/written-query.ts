import { LongchengError } from '../errors.js';

/** A parameter as a program gives it: a value, several values, or named members of the same kind. */
export type WrittenParameter = string | number | boolean | readonly WrittenParameter[] | WrittenMembers;

export interface WrittenMembers {
  readonly [name: string]: WrittenParameter;
}

/**
 * A query string of parameters, as this door reads it: members in brackets, values of a list separated by commas.
 * `{ filter: { fine: { gte: 100 } } }` is `filter[fine][gte]=100`, its names and values encoded.
 * @throws LongchengError BAD_ARGUMENT for an empty list or an empty object, which no query string can say.
 */
export function writeQuery(parameters: Readonly<Record<string, WrittenParameter | undefined>>): string {
  return Object.entries(parameters)
    .flatMap(([name, value]) => (value === undefined ? [] : pairsOf(name, value)))
    .map(([name, text]) => `${encodeURIComponent(name)}=${encodeURIComponent(text)}`)
    .join('&');
}

function pairsOf(name: string, value: WrittenParameter): readonly (readonly [string, string])[] {
  if (typeof value !== 'object') return [[name, String(value)]];
  const members = Object.entries<WrittenParameter>({ ...value });
  if (members.length === 0)
    throw new LongchengError('BAD_ARGUMENT', `"${name}" is empty; leave it out, or say something in it.`, {
      argument: name,
    });
  const isList = Array.isArray(value) && value.every((entry) => typeof entry !== 'object');
  if (isList) return [[name, members.map(([, entry]) => String(entry).replace(/[\\,]/g, '\\$&')).join(',')]];
  return members.flatMap(([member, inner]) => pairsOf(`${name}[${member}]`, inner));
}
