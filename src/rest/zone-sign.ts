/**
 * An instant whose zone lost its sign on the way: a bare `+` in a query string means a space, and
 * `2019-10-22T09:30:00+08:00` is what people paste.
 */
export function restorePlus(text: string): string {
  return text.replace(/ (?=\d{2}:?\d{2}$)/, '+');
}
