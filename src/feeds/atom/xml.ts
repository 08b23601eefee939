/** XML that is safe to send: whatever text went into it was escaped on the way. */
export class Xml {
  constructor(private readonly text: string) {}

  toString(): string {
    return this.text;
  }
}

type Part = string | number | Xml | readonly Xml[];

/** A template whose parts are escaped, unless they are XML themselves. */
export function xml(texts: TemplateStringsArray, ...parts: readonly Part[]): Xml {
  return new Xml(texts.reduce((text, next, index) => text + write(parts[index - 1]) + next));
}

function write(part: Part | undefined): string {
  if (part === undefined) return '';
  if (part instanceof Xml) return part.toString();
  if (typeof part === 'object') return part.map(String).join('');
  return escapeText(String(part));
}

// What XML 1.0 can not hold at all (control characters, halves of surrogate pairs) becomes the sign for it.
function escapeText(text: string): string {
  return text
    .toWellFormed()
    .replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '\ufffd')
    .replace(/[&<>"'\r]/g, (character) => `&#${character.charCodeAt(0)};`);
}
