import { tidy } from './cell.js';
import { codeList } from './code-list.js';

/**
 * Why a column holds nothing. Nothing, zero and withheld are three different statements: a zero is a value, an empty
 * cell is unknown, and a marker such as `#WITHHELD_SECRET` in a cell states a reason.
 */
export const absenceReasons = codeList('AbsenceReason', '空缺原因', 'Why a column of a record holds no value.', {
  edition: '1',
  values: [
    ['NOT_STATED', '未说明', 'The source leaves the cell empty and says nothing of why.'],
    ['NOT_PUBLISHED', '未公布', 'The agency has not published the value.'],
    ['NOT_APPLICABLE', '不适用', 'The value can not exist for this record.'],
    ['WITHHELD_SECRET', '涉密不予公开', 'Withheld as a state secret (Disclosure Regulation art. 14).'],
    ['WITHHELD_PRIVACY', '涉隐私不予公开', 'Withheld for personal privacy (Disclosure Regulation art. 15).'],
    ['ILLEGIBLE_SOURCE', '来源残缺', 'The source holds something that can not be read with certainty.'],
    ['NOT_YET_DUE', '尚未到期', 'The value is not due yet.'],
  ],
});

const MARKER = /^#([A-Z_]+)$/;

/** The reason that a cell states instead of a value: `#NOT_PUBLISHED`; empty means NOT_STATED; undefined: a value. */
export function absenceIn(text: string): string | undefined {
  const tidied = tidy(text);
  if (tidied === '') return 'NOT_STATED';
  const code = MARKER.exec(tidied)?.[1];
  return code !== undefined && absenceReasons.find(code) !== undefined ? code : undefined;
}
