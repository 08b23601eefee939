import type { CodeList } from '../../catalog/code-list.js';
import type { Registry } from '../../catalog/registry.js';
import type { Lexeme } from './lexemes.js';
import { foldText } from './script.js';

/** The lexeme of a code: records are found by its title, which is looked up when somebody asks. */
export function codeLexeme(list: CodeList, code: string): Lexeme {
  return `c:${list.name}:${code}`;
}

interface CodeTitle {
  readonly title: string;
  readonly lexeme: Lexeme;
}

const known = new WeakMap<Registry, readonly CodeTitle[]>();

/** The codes that columns of the registry use, by folded title. */
export function codeTitles(registry: Registry): readonly CodeTitle[] {
  const found = known.get(registry);
  if (found !== undefined) return found;
  const lists = new Set<CodeList>();
  for (const { columns } of registry.datasets)
    for (const { kind } of columns) if (kind.graphql.type === 'code') lists.add(kind.graphql.list);
  const titles = [...lists].flatMap((list) =>
    list.codes.map(({ code, title }) => ({ title: foldText(title), lexeme: codeLexeme(list, code) })),
  );
  known.set(registry, titles);
  return titles;
}

/** The codes in whose title a word stands. */
export function codesCalled(registry: Registry, word: string): readonly Lexeme[] {
  return codeTitles(registry)
    .filter(({ title }) => title.includes(word))
    .map(({ lexeme }) => lexeme);
}
