import { type CodeList, codeList } from '../../catalog/code-list.js';
import type { Column } from '../../catalog/registry.js';
import { columnLetters } from '../xlsx/cell-place.js';
import type { WrittenCell, WrittenSheet } from '../xlsx/sheet-xml.js';

/** Name of the sheet; it is not read when a filled-in template comes back. */
export const CODE_SHEET = '代码表';

const YES_OR_NO = codeList('YesOrNo', '是否', 'Yes or no.', {
  edition: '1',
  values: [
    ['true', '是', 'Yes.'],
    ['false', '否', 'No.'],
  ],
});

/** The list that a cell of a column is chosen from, one choice a cell. */
function choicesOf({ kind }: Column): CodeList | undefined {
  if (kind.name === 'flag') return YES_OR_NO;
  return kind.graphql.type === 'code' && !kind.isList ? kind.graphql.list : undefined;
}

/** The code lists of the columns, one below each heading, and where the choices of each column stand. */
export interface CodeSheet {
  readonly sheet: WrittenSheet;
  /** The range of a column's choices as a formula; undefined when it has none. */
  readonly rangeOf: (column: Column) => string | undefined;
}

export function codeSheet(columns: readonly Column[]): CodeSheet {
  const chosen = columns.map(choicesOf).filter((list) => list !== undefined);
  const several = columns.flatMap(({ kind }) => (kind.graphql.type === 'code' ? [kind.graphql.list] : []));
  const lists = [...new Set([...chosen, ...several])];
  const longest = Math.max(0, ...lists.map(({ codes }) => codes.length));
  const rows = Array.from({ length: longest }, (_, row) =>
    lists.map(({ codes }): WrittenCell => ({ value: codes[row]?.title ?? '', style: 'text' })),
  );
  return {
    sheet: {
      name: CODE_SHEET,
      columns: lists.map(() => ({ width: 24, style: 'text' })),
      rows: [lists.map(({ title }): WrittenCell => ({ value: title, style: 'optional-heading' })), ...rows],
    },
    rangeOf: (column) => {
      const list = choicesOf(column);
      if (list === undefined) return undefined;
      const letters = columnLetters(lists.indexOf(list));
      return `'${CODE_SHEET}'!$${letters}$2:$${letters}$${list.codes.length + 1}`;
    },
  };
}
