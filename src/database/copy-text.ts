/**
 * One field of a row in the text format of COPY (https://www.postgresql.org/docs/current/sql-copy.html). Lists become
 * arrays, or JSON where the database type is one; what holds nothing becomes `\N`.
 */
export function copyField(value: unknown, type: string): string {
  if (value === null || value === undefined) return '\\N';
  if (type === 'jsonb') return escaped(JSON.stringify(value));
  if (Array.isArray(value)) return escaped(arrayText(value));
  return typeof value === 'string' ? escaped(value) : String(value);
}

// Outside of these four a character stands for itself.
function escaped(text: string): string {
  return /[\\\n\r\t]/.test(text)
    ? text.replaceAll('\\', '\\\\').replaceAll('\n', '\\n').replaceAll('\r', '\\r').replaceAll('\t', '\\t')
    : text;
}

function arrayText(items: readonly unknown[]): string {
  return `{${items.map((item) => `"${String(item).replace(/["\\]/g, '\\$&')}"`).join(',')}}`;
}
