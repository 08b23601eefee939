import { LongchengError } from '../errors.js';
import { nearest } from '../query/nearest.js';
import type { Parameter, QueryString } from './query-string.js';

/**
 * Refuse what a route does not know, rather than answer another question than was meant.
 * @throws LongchengError BAD_ARGUMENT that names the nearest parameter that there is.
 */
export function refuseUnknown({ parameters }: QueryString, known: readonly string[]): void {
  for (const name of parameters.keys()) {
    if (known.includes(name)) continue;
    const advice = known.length === 0 ? 'it takes none' : `did you mean "${nearest(name, known)}"`;
    throw new LongchengError(
      'BAD_ARGUMENT',
      `There is no parameter "${name}" here; ${advice}${known.length === 0 ? '.' : '?'}`,
      {
        argument: name,
        allowed: known,
      },
    );
  }
}

/**
 * The one text of a parameter that is written once and without brackets; undefined where it is not there.
 * @throws LongchengError BAD_ARGUMENT.
 */
export function textOf({ parameters }: QueryString, name: string): string | undefined {
  const parameter = parameters.get(name);
  if (parameter === undefined) return undefined;
  refuseMembers(name, parameter);
  return onlyText(name, parameter);
}

function refuseMembers(name: string, { members }: Parameter): void {
  const [member] = members.keys();
  if (member !== undefined)
    throw new LongchengError('BAD_ARGUMENT', `"${name}" has no "[${member}]".`, { argument: name });
}

/**
 * The text of a parameter that is a list of names: separated by commas, or written several times as many clients do.
 * @throws LongchengError BAD_ARGUMENT.
 */
export function namesOf({ parameters }: QueryString, name: string): string | undefined {
  const parameter = parameters.get(name);
  if (parameter === undefined) return undefined;
  refuseMembers(name, parameter);
  return parameter.texts.join(',');
}

/** The text of a parameter, which must be one. */
export function onlyText(name: string, { texts }: Parameter): string {
  const [text = ''] = texts;
  if (texts.length > 1)
    throw new LongchengError('BAD_ARGUMENT', `"${name}" is given ${texts.length} times; give it once.`, {
      argument: name,
    });
  return text;
}

/**
 * The whole number that a parameter is, undefined where it is not there.
 * @throws LongchengError BAD_ARGUMENT.
 */
export function numberOf(query: QueryString, name: string): number | undefined {
  const text = textOf(query, name);
  return text === undefined ? undefined : readWholeNumber(name, text);
}

export function readWholeNumber(name: string, text: string): number {
  if (/^\d{1,15}$/.test(text)) return Number(text);
  throw new LongchengError('BAD_ARGUMENT', `"${name}" is "${text}"; write a whole number such as 50.`, {
    argument: name,
  });
}

/** What a parameter that switches something on or off says; `unsaid` where it is not there. */
export function flagOf(query: QueryString, name: string, unsaid = false): boolean {
  const text = textOf(query, name) ?? (unsaid ? '1' : '0');
  if (text === '1' || text === 'true') return true;
  if (text === '0' || text === 'false') return false;
  throw new LongchengError('BAD_ARGUMENT', `"${name}" is "${text}"; write 1 or 0.`, { argument: name });
}

/**
 * The entries of a comma list; in one, `\,` is a comma and `\\` a backslash.
 * `a,b\,c` is `a` and `b,c`.
 */
export function readCommaList(text: string): readonly string[] {
  const entries = [''];
  for (const [piece] of text.matchAll(/\\[\\,]|,|[^\\,]+|\\/g)) {
    if (piece === ',') entries.push('');
    else entries.push((entries.pop() ?? '') + (piece === '\\,' || piece === '\\\\' ? piece.slice(1) : piece));
  }
  return entries;
}
