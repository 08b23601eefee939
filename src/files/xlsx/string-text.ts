/** Gathers the text of a string element: plain or in runs; the reading aid above Chinese and Japanese (`rPh`) is no part of it. */
export class StringText {
  private parts: string[] = [];
  private isInText = false;
  private isInPhonetic = false;

  open(name: string): void {
    if (name === 't') this.isInText = true;
    else if (name === 'rPh') this.isInPhonetic = true;
  }

  close(name: string): void {
    if (name === 't') this.isInText = false;
    else if (name === 'rPh') this.isInPhonetic = false;
  }

  add(text: string): void {
    if (this.isInText && !this.isInPhonetic) this.parts.push(text);
  }

  /** The text since the last call. */
  take(): string {
    const text = unescapeText(this.parts.join(''));
    this.parts = [];
    return text;
  }
}

/** A text of the file format: `_x000D_` is the character of that number (ECMA-376 part 1, 22.9.2.19, ST_Xstring). */
export function unescapeText(text: string): string {
  if (!text.includes('_x')) return text;
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, digits: string) => String.fromCharCode(Number.parseInt(digits, 16)));
}
