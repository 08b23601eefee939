import type { FlatColumn } from '../../catalog/flat-columns.js';
import { DATA_LICENCE } from '../../rest/links.js';
import { ABOUT_SHEET } from '../template/about-sheet.js';
import { columnForm, unitTitle } from '../template/column-form.js';
import { DICTIONARY_SHEET } from '../template/dictionary-sheet.js';
import type { WrittenCell, WrittenSheet } from '../xlsx/sheet-xml.js';
import type { ExportJob } from './export-job.js';

/** What the file is, how it was asked for, and under what it may be used. */
export function aboutSheet({ table, question, snapshot, expectedRows }: ExportJob): WrittenSheet {
  const { dataset } = table.plan;
  const lines: readonly (readonly [string, string])[] = [
    ['数据集', `${dataset.title}（${dataset.name}）`],
    ['内容', dataset.description],
    ['数据版本号', String(snapshot.moment.revision)],
    ['查询条件', question.query === '' ? '全部' : question.query],
    ['行数', String(expectedRows)],
    ['发布平台', '龙城政务公开数据'],
    ['使用许可', `CC BY 4.0 ${DATA_LICENCE}`],
    ['示例数据', '"是否示例"为 true 的记录为示例，不是真实数据'],
    ['修改后提交', '改过的文件可作为更正原样提交；由平台填写的列会被忽略'],
  ];
  return {
    name: ABOUT_SHEET,
    columns: [
      { width: 16, style: 'wrapped' },
      { width: 90, style: 'wrapped' },
    ],
    rows: lines.map(([name, text]) => [heading(name), { value: text, style: 'wrapped' }]),
  };
}

/** The data dictionary of the columns of a file: a row for each. */
export function exportDictionary(columns: readonly FlatColumn[], headings: readonly string[]): WrittenSheet {
  const widths = [24, 24, 16, 12, 60, 60];
  const rows = columns.map(({ name, description, content }, at) => {
    const column = content.form === 'value' ? content.held.column : undefined;
    const codes =
      content.form === 'value' && content.held.kind.graphql.type === 'code' ? content.held.kind.graphql.list.codes : [];
    return [
      headings[at] ?? name,
      name,
      column === undefined || column.isSystem ? '' : columnForm(column).title,
      column === undefined ? '' : (unitTitle(column) ?? ''),
      codes.map(({ code, title }) => `${code} ${title}`).join('\n'),
      description,
    ].map((value): WrittenCell => ({ value, style: 'wrapped' }));
  });
  return {
    name: DICTIONARY_SHEET,
    columns: widths.map((width) => ({ width, style: 'wrapped' })),
    rows: [['标题', '英文名称', '类型', '默认单位', '代码', '说明'].map(heading), ...rows],
  };
}

function heading(value: string): WrittenCell {
  return { value, style: 'optional-heading' };
}
