import { LongchengError } from '../errors.js';

/** A parameter as it was written: its own texts, and the members that brackets name (`filter[decidedOn][gte]`). */
export interface Parameter {
  readonly texts: readonly string[];
  readonly members: ReadonlyMap<string, Parameter>;
}

/** A query string that was read. */
export interface QueryString {
  readonly parameters: ReadonlyMap<string, Parameter>;
  /** Names and texts in the order of names: two query strings with the same pairs ask the same. */
  readonly pairs: readonly (readonly [name: string, text: string])[];
}

/** Bounds of what is read at all, so that no question costs more to read than to answer. */
export const QUERY_STRING_BOUNDS = { length: 8_192, parameters: 200, depth: 40, name: 100 } as const;

interface Growing extends Parameter {
  readonly texts: string[];
  readonly members: Map<string, Growing>;
}

/**
 * Read a query string into a tree. Names are kept in maps, so that no name means anything to JavaScript itself.
 * `filter[or][0][name][contains]=财政` becomes `filter → or → 0 → name → contains → ["财政"]`; `in[]=a&in[]=b` is `in=a&in=b`.
 * @throws LongchengError BAD_ARGUMENT for what is malformed or beyond the bounds.
 */
export function readQueryString(text: string): QueryString {
  if (text.length > QUERY_STRING_BOUNDS.length)
    throw outOfBounds(`The query string has ${text.length} characters`, QUERY_STRING_BOUNDS.length);
  const pairs = text
    .split('&')
    .filter((piece) => piece !== '')
    .map(readPair);
  if (pairs.length > QUERY_STRING_BOUNDS.parameters)
    throw outOfBounds(`The query string has ${pairs.length} parameters`, QUERY_STRING_BOUNDS.parameters);
  const root = emptyParameter();
  for (const [name, value] of pairs) place(root, name, value);
  return {
    parameters: root.members,
    pairs: pairs.toSorted(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)),
  };
}

function readPair(piece: string): readonly [string, string] {
  const at = piece.indexOf('=');
  return at === -1 ? [decode(piece), ''] : [decode(piece.slice(0, at)), decode(piece.slice(at + 1))];
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text.replaceAll('+', ' '));
  } catch {
    throw new LongchengError(
      'BAD_ARGUMENT',
      'The query string holds a % that begins no UTF-8 character; write %25 for a per cent sign.',
    );
  }
}

function place(root: Growing, name: string, text: string): void {
  const [, first, brackets] = /^([^[\]]+)((?:\[[^[\]]*\])*)$/.exec(name) ?? [];
  if (first === undefined || brackets === undefined)
    throw new LongchengError(
      'BAD_ARGUMENT',
      `"${name.slice(0, QUERY_STRING_BOUNDS.name)}" is no name of a parameter; write filter[column][operator]=value.`,
    );
  const path = [first, ...[...brackets.matchAll(/\[([^[\]]*)\]/g)].map(([, member]) => member ?? '')];
  // What many clients write for one of several values.
  if (path.at(-1) === '') path.pop();
  if (path.length > QUERY_STRING_BOUNDS.depth)
    throw outOfBounds(
      `"${first.slice(0, QUERY_STRING_BOUNDS.name)}" has ${path.length} levels`,
      QUERY_STRING_BOUNDS.depth,
    );
  let parameter = root;
  for (const member of path) {
    if (member.length > QUERY_STRING_BOUNDS.name)
      throw outOfBounds(`A parameter has a name of ${member.length} characters`, QUERY_STRING_BOUNDS.name);
    const known = parameter.members.get(member) ?? emptyParameter();
    parameter.members.set(member, known);
    parameter = known;
  }
  parameter.texts.push(text);
}

function emptyParameter(): Growing {
  return { texts: [], members: new Map() };
}

function outOfBounds(what: string, maximum: number): LongchengError {
  return new LongchengError(
    'BAD_ARGUMENT',
    `${what}; at most ${maximum} are read: filter less at once, or ask by POST /graphql, whose body may be longer.`,
    { maximum },
  );
}
