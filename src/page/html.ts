/** Markup that is safe to send: whatever text went into it was escaped on the way. */
export class Markup {
  constructor(private readonly text: string) {}

  toString(): string {
    return this.text;
  }
}

/** What may go into a template; undefined leaves nothing. */
export type Part = string | number | Markup | readonly Markup[] | undefined;

/** A template whose parts are escaped, unless they are markup themselves. */
export function html(texts: TemplateStringsArray, ...parts: readonly Part[]): Markup {
  return new Markup(texts.reduce((text, next, index) => text + write(parts[index - 1]) + next));
}

function write(part: Part | undefined): string {
  if (part === undefined) return '';
  if (part instanceof Markup) return part.toString();
  if (typeof part === 'object') return part.map(String).join('');
  return String(part).replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}
