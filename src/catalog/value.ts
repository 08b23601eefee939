/**
 * A value of a column in its canonical form: what a row holds, what JSON shows, what a digest is taken of.
 * Dates are `YYYY-MM-DD`, instants ISO 8601 in UTC with milliseconds, exact numbers decimal strings.
 */
export type Value = string | number | boolean | readonly Value[] | ValueObject;

export interface ValueObject {
  readonly [name: string]: Value | null;
}

/** True for a value with named members (money, a duration, an entry of an embedded list). */
export function isValueObject(value: unknown): value is ValueObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Whether PostgreSQL can hold every text in a value: no NUL, no half of a surrogate pair. */
export function isStorable(value: Value | null): boolean {
  if (typeof value === 'string') return !value.includes('\u0000') && value.isWellFormed();
  return typeof value !== 'object' || value === null || Object.values(value).every(isStorable);
}

/**
 * The one text of a value: keys sorted, no white space (the subset of RFC 8785 that canonical values need, as they
 * hold no fractional numbers). Two values are the same exactly when their canonical texts are.
 */
export function canonicalText(value: Value | null): string {
  if (typeof value === 'string') return quoted(value);
  if (value === null || typeof value !== 'object') return JSON.stringify(value);
  // Written as loops: of all that publishing and verifying compute, this is asked for most often.
  let text = '';
  if (isValueObject(value)) {
    for (const { name, written } of membersInOrder(value)) {
      const member = value[name];
      if (member !== undefined) text += `${text === '' ? '' : ','}${written}${canonicalText(member)}`;
    }
    return `{${text}}`;
  }
  for (const item of value) text += `${text === '' ? '' : ','}${canonicalText(item)}`;
  return `[${text}]`;
}

// Records of a dataset have the same members one after the other, so the order of the last with as many is most often
// that of the next; to compare names costs a tenth of sorting them.
const lastOrders: { readonly names: readonly string[]; readonly members: readonly Member[] }[] = [];

interface Member {
  readonly name: string;
  /** The name in quotation marks, with the colon behind it. */
  readonly written: string;
}

function membersInOrder(value: ValueObject): readonly Member[] {
  const names = Object.keys(value);
  const last = lastOrders[names.length];
  if (last?.names.every((name, place) => name === names[place])) return last.members;
  const members = names.toSorted().map((name) => ({ name, written: `${quoted(name)}:` }));
  if (names.length < MOST_MEMBERS) lastOrders[names.length] = { names, members };
  return members;
}

const MOST_MEMBERS = 128;

// What JSON writes as it stands: everything but quotation marks, backslashes, control characters and halves of pairs.
const PLAIN = /^[ !#-[\]-\ud7ff\ue000-\uffff]*$/;

// Most texts are plain, and to look is cheaper than to write them character by character.
function quoted(text: string): string {
  return PLAIN.test(text) ? `"${text}"` : JSON.stringify(text);
}
