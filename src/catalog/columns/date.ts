import { type CellReading, problem, tidy } from '../cell.js';
import { type ColumnOptions, column } from '../column.js';
import { type ColumnKind, defineKind, operandOf, plainColumn } from '../column-kind.js';
import { ORDERED } from '../operators.js';
import { DateScalar, isDay } from '../scalars.js';

const FORMS =
  /^(\d{4})(?:-(\d{1,2})-(\d{1,2})|\/(\d{1,2})\/(\d{1,2})|\.(\d{1,2})\.(\d{1,2})|年(\d{1,2})月(\d{1,2})日)$/;

/**
 * Reads `2019-5-15`, `2019/5/15`, `2019.5.15` and `2019年5月15日`. Digits without separators (`2019111`, `2019515日`)
 * are refused: they can mean two days, and a guess would become a published fact.
 */
export function readDate(text: string): CellReading {
  const match = FORMS.exec(tidy(text).replaceAll(' ', ''));
  const [year, month, day] = (match ?? [])
    .slice(1)
    .filter((part) => part !== undefined)
    .map(Number);
  if (year !== undefined && month !== undefined && day !== undefined) {
    const iso = `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
    if (isDay(iso)) return { value: iso };
  }
  return problem(
    'NOT_A_DATE',
    `"${text}" is not a date; write it as 2019-05-15 or 2019年5月15日.`,
    `"${text}"不是完整日期，请写作2019-05-15或2019年5月15日`,
  );
}

const dateKind: ColumnKind = defineKind({
  name: 'date',
  isList: false,
  database: plainColumn('date'),
  graphql: { type: 'scalar', scalar: DateScalar },
  filter: { name: 'DateFilter', operators: ORDERED },
  isSortable: true,
  jsonSchema: { type: 'string', format: 'date' },
  readCell: readDate,
  readOperand: (text) => operandOf(readDate(text)),
  writeCell: String,
  sourceUnit: undefined,
  validator: undefined,
  search: undefined,
});

/** 日期. A calendar day; the name of the column ends in `On`. */
export function DateOnly(title: string, description: string, options: ColumnOptions = {}): PropertyDecorator {
  return column(dateKind, title, description, options);
}
