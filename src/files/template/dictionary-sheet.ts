import type { Column } from '../../catalog/registry.js';
import type { WrittenCell, WrittenSheet } from '../xlsx/sheet-xml.js';
import { codeTitles, columnForm, privacyNote, unitTitle } from './column-form.js';

/** Name of the sheet; it is not read when a filled-in template comes back. */
export const DICTIONARY_SHEET = '数据字典';

const MEMBERS: readonly (readonly [title: string, width: number, text: (column: Column) => string])[] = [
  ['中文名称', 24, ({ title }) => title],
  ['英文名称', 24, ({ name }) => name],
  ['必填', 8, ({ nullable, whenEmpty }) => (nullable || whenEmpty !== undefined ? '否' : '是')],
  ['类型', 16, (column) => columnForm(column).title],
  ['填写方法', 40, (column) => columnForm(column).hint],
  ['默认单位', 12, (column) => unitTitle(column) ?? ''],
  ['代码表', 40, (column) => codeTitles(column).join('、')],
  ['隐私处理', 24, (column) => privacyNote(column) ?? ''],
  ['说明', 60, ({ description }) => description],
  ['依据', 30, ({ source }) => source ?? ''],
  ['其他可用标题', 30, ({ aliases }) => aliases.join('、')],
];

/** The data dictionary of the columns: a row for each. */
export function dictionarySheet(columns: readonly Column[]): WrittenSheet {
  const headings: readonly WrittenCell[] = MEMBERS.map(([title]) => ({ value: title, style: 'optional-heading' }));
  const rows = columns.map((column) =>
    MEMBERS.map(([, , text]): WrittenCell => ({ value: text(column), style: 'wrapped' })),
  );
  return {
    name: DICTIONARY_SHEET,
    columns: MEMBERS.map(([, width]) => ({ width, style: 'wrapped' })),
    rows: [headings, ...rows],
  };
}
