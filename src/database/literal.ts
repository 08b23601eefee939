import pg from 'pg';

/**
 * A value as it stands in the text of a statement, for statements that take no parameters (COPY). Numbers, truths and
 * lists of them and of texts; a text is quoted by the driver. The reader's rights and its read-only transaction stand
 * behind this all the same.
 * @throws TypeError for anything else, and for a text with NUL, which would end the statement there.
 */
export function literal(value: unknown): string {
  if (value === null || value === undefined) return 'null';
  if (typeof value === 'boolean') return String(value);
  if (typeof value === 'number') {
    if (!Number.isFinite(value)) throw new TypeError(`${value} stands in no statement.`);
    // A sign of its own would join with an operator in front of it.
    return value < 0 ? `(${value})` : String(value);
  }
  if (typeof value === 'string') {
    if (value.includes('\u0000')) throw new TypeError('A text with NUL stands in no statement.');
    return ` ${pg.escapeLiteral(value)}`;
  }
  if (Array.isArray(value)) return literal(arrayText(value));
  throw new TypeError(`A ${typeof value} stands in no statement.`);
}

function arrayText(items: readonly unknown[]): string {
  return `{${items.map((item) => `"${String(item).replace(/["\\]/g, '\\$&')}"`).join(',')}}`;
}
