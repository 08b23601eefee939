/** A cell as CSV has it (RFC 4180): quoted where it holds a comma, a quotation mark or a line break. */
export function csvCell(text: string): string {
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
