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
  if (value === null || typeof value !== 'object') return JSON.stringify(value);
  if (Array.isArray(value)) return `[${value.map((item: Value) => canonicalText(item)).join(',')}]`;
  const members = Object.entries(value)
    .filter(([, member]) => member !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, member]) => `${JSON.stringify(name)}:${canonicalText(member)}`);
  return `{${members.join(',')}}`;
}
