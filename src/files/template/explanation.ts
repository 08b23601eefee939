import type { Column } from '../../catalog/registry.js';
import { EXPLANATION_SIGN } from '../table-rows.js';
import { codeTitles, columnForm, privacyNote, unitTitle } from './column-form.js';

/** How many codes are named in an explanation; longer lists stand in the sheet of code lists. */
const NAMED_CODES = 8;

/** The row below the headings that explains them; its sign keeps it from being read as a record. */
export function explanations(columns: readonly Column[]): readonly string[] {
  return columns.map((column, at) => `${at === 0 ? `${EXPLANATION_SIGN} ` : ''}${explanation(column)}`);
}

function explanation(column: Column): string {
  const unit = unitTitle(column);
  const privacy = privacyNote(column);
  return [
    column.nullable || column.whenEmpty !== undefined ? '选填' : '必填',
    columnForm(column).hint,
    ...(unit === undefined ? [] : [`不写单位时为${unit}`]),
    ...choices(codeTitles(column)),
    ...(privacy === undefined ? [] : [privacy]),
    column.description,
  ].join('。');
}

function choices(titles: readonly string[]): readonly string[] {
  if (titles.length === 0) return [];
  const named = titles.slice(0, NAMED_CODES).join('、');
  return [titles.length > NAMED_CODES ? `${named}等${titles.length}项` : named];
}
