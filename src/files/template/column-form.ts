import { declaredColumns } from '../../catalog/column.js';
import { area } from '../../catalog/columns/area.js';
import { timeUnits } from '../../catalog/columns/duration.js';
import { findUnit } from '../../catalog/columns/measure.js';
import { money } from '../../catalog/columns/money.js';
import { ratio } from '../../catalog/columns/ratio.js';
import { type Column, referenceTarget } from '../../catalog/registry.js';
import type { CellStyle } from '../xlsx/cell-styles.js';

/** How the cells of a column are to be filled in. */
export interface ColumnForm {
  /** Name of the kind in Chinese. */
  readonly title: string;
  /** How a cell is written, for whoever fills it in. */
  readonly hint: string;
  readonly style: CellStyle;
}

type KindForm = Omit<ColumnForm, 'hint'> & { readonly hint: string | ((column: Column) => string) };

const SEVERAL = '多个值用；分隔';

// By name of the kind. Text is the style of all that a spreadsheet program would turn into a number or a date.
const FORMS: Readonly<Record<string, KindForm>> = {
  text: { title: '文本', hint: '文字', style: 'text' },
  'long text': { title: '长文本', hint: '文字，可分段', style: 'text' },
  'text list': { title: '文本列表', hint: `文字，${SEVERAL}`, style: 'text' },
  'document number': { title: '文号', hint: '如：国办发〔2019〕54号', style: 'text' },
  'index number': { title: '索引号', hint: '按目录编制的索引号填写', style: 'text' },
  'credit code': { title: '统一社会信用代码', hint: '18位代码', style: 'text' },
  division: { title: '行政区划代码', hint: '6、9或12位代码，如211303', style: 'text' },
  code: { title: '代码', hint: '从代码表中选择', style: 'text' },
  'code list': { title: '代码（可多选）', hint: `从代码表中选择，${SEVERAL}`, style: 'text' },
  date: { title: '日期', hint: '如：2019-05-15或2019年5月15日', style: 'day' },
  time: { title: '时间', hint: '北京时间，如：2019-05-15 09:30', style: 'time' },
  integer: { title: '整数', hint: '整数，可为0', style: 'general' },
  decimal: { title: '小数', hint: '数字', style: 'general' },
  money: { title: '金额', hint: '数字，也可自带单位（元、万元、亿元）', style: 'general' },
  area: { title: '面积', hint: '数字，也可自带单位（平方米、亩、公顷、平方公里）', style: 'general' },
  ratio: { title: '比率', hint: '数字，也可自带单位（%、‰、倍）', style: 'general' },
  duration: { title: '期限', hint: '数字加单位，如：20工作日', style: 'text' },
  url: { title: '网址', hint: '以http://或https://开头', style: 'text' },
  contact: { title: '联系方式', hint: '单位的电话、地址等，不填个人信息', style: 'text' },
  flag: { title: '是否', hint: '是或否', style: 'text' },
  reference: { title: '引用', hint: referenceHint, style: 'text' },
  references: { title: '引用（可多个）', hint: (column) => `${referenceHint(column)}，${SEVERAL}`, style: 'text' },
  'embedded list': { title: '内嵌列表', hint: embeddedHint, style: 'text' },
};

/** The form of a column. A kind that has none stops the tests, which ask for the form of every column there is. */
export function columnForm(column: Column): ColumnForm {
  const form = FORMS[column.kind.name];
  if (form === undefined) throw new TypeError(`The column kind "${column.kind.name}" has no form for templates.`);
  return { ...form, hint: typeof form.hint === 'string' ? form.hint : form.hint(column) };
}

/** The unit, as printed, in which a bare number of the column is meant; undefined where there are no units. */
export function unitTitle({ kind }: Column): string | undefined {
  if (kind.sourceUnit === undefined) return undefined;
  const measure = [money, area, ratio].find(({ kindName }) => kindName === kind.name);
  const unit = measure === undefined ? timeUnits.find(kind.sourceUnit) : findUnit(measure, kind.sourceUnit);
  return unit?.title;
}

/** The titles of the codes that a column chooses from; empty where there is no code list. */
export function codeTitles({ kind }: Column): readonly string[] {
  return kind.graphql.type === 'code' ? kind.graphql.list.codes.map(({ title }) => title) : [];
}

/** What happens to a personal cell before release; undefined where it is published as it is. */
export function privacyNote({ privacy }: Column): string | undefined {
  if (privacy === 'natural-person-name') return '自然人姓名公开前遮蔽';
  return privacy === 'free-text' ? '公开前检查并遮蔽个人信息' : undefined;
}

function referenceHint(column: Column): string {
  return `填所指记录（${referenceTarget(column) ?? ''}）的名称、自然键或记录标识`;
}

function embeddedHint({ kind }: Column): string {
  if (kind.graphql.type !== 'embedded') return 'JSON数组';
  const members = declaredColumns(kind.graphql.entry).map(({ name, title }) => `${name}（${title}）`);
  return `JSON数组，每项为对象，成员：${members.join('、')}`;
}
