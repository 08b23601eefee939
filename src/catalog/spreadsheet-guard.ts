/**
 * Texts that a spreadsheet program would not take as text from a CSV: what it runs as a formula (`=`, `+`, `-`, `@`, in
 * either width, a tab or a line break in front), and digits that it would change (a leading zero; twelve and more, which
 * it shows and saves as `2.11E+11`). JavaScript and PostgreSQL read the pattern alike.
 */
export const GUARDED_PATTERN = "^'*( *[-=+@＝＋－＠]|[\\t\\r\\n]|0[0-9]+$|[0-9]{12,}$)";

const GUARDED = new RegExp(GUARDED_PATTERN);

/** The text with the apostrophe in front that keeps it text. */
export function guarded(text: string): string {
  return GUARDED.test(text) ? `'${text}` : text;
}

/** The text that was guarded; any other as it is. `unguarded(guarded(text))` is `text`, whatever the text. */
export function unguarded(cell: string): string {
  return cell.startsWith("'") && GUARDED.test(cell) ? cell.slice(1) : cell;
}

// Kinds whose values are free text. Figures, dates, codes of lists, ids and JSON can begin no formula.
const FREE = new Set([
  'text',
  'long text',
  'text list',
  'document number',
  'index number',
  'credit code',
  'division',
  'contact',
  'url',
]);

/** Whether the cells of a kind are guarded, by its name. */
export function isGuarded(kindName: string): boolean {
  return FREE.has(kindName);
}
