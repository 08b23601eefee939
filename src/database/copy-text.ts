/**
 * One field of a row in the text format of COPY (https://www.postgresql.org/docs/current/sql-copy.html). What holds
 * nothing becomes `\N`.
 */
export function copyField(value: unknown, type: string): string {
  if (value === null || value === undefined) return '\\N';
  return escaped(databaseText(value, type));
}

/** A list of texts as `copyField` writes it, escaped item by item: most hold nothing that has to be. */
export function copyTexts(items: readonly (string | null)[]): string {
  let text = '';
  for (const item of items) {
    const written = item === null ? 'NULL' : PLAIN.test(item) ? `"${item}"` : escaped(quoted(item));
    text += text === '' ? written : `,${written}`;
  }
  return `{${text}}`;
}

const PLAIN = /^[^"\\\n\r\t]*$/;

/** A value as PostgreSQL reads it from text: lists become arrays, or JSON where the database type is one. */
export function databaseText(value: unknown, type: string): string {
  if (typeof value === 'string' && type !== 'jsonb') return value;
  if (type === 'jsonb' || type === 'json') return JSON.stringify(value);
  return Array.isArray(value) ? arrayText(value) : String(value);
}

// Outside of these four a character stands for itself.
function escaped(text: string): string {
  return /[\\\n\r\t]/.test(text)
    ? text.replaceAll('\\', '\\\\').replaceAll('\n', '\\n').replaceAll('\r', '\\r').replaceAll('\t', '\\t')
    : text;
}

function arrayText(items: readonly unknown[]): string {
  let text = '';
  for (const item of items)
    text += `${text === '' ? '' : ','}${item === null || item === undefined ? 'NULL' : quoted(String(item))}`;
  return `{${text}}`;
}

function quoted(text: string): string {
  return `"${/["\\]/.test(text) ? text.replace(/["\\]/g, '\\$&') : text}"`;
}
