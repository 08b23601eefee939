import { type CellReading, problem, tidy } from '../cell.js';
import { codeList } from '../code-list.js';
import { type ColumnOptions, column } from '../column.js';
import { asValue, type ColumnKind, defineKind } from '../column-kind.js';
import { isValueObject, type Value } from '../value.js';

/** Units of legal time. They are never converted: a working day is not a day. */
export const timeUnits = codeList('TimeUnit', '期限单位', 'Unit of a legal or promised time limit.', {
  edition: '1',
  values: [
    ['HOUR', '小时', 'Hours.'],
    ['DAY', '日', 'Natural days.'],
    ['WORKING_DAY', '工作日', 'Working days of the national calendar, make-up days included.'],
    ['MONTH', '个月', 'Calendar months.'],
    ['YEAR', '年', 'Years.'],
  ],
});

/** A duration as a record holds it. */
export interface TimeLimit {
  readonly value: number;
  /** A code of `timeUnits`. */
  readonly unit: string;
}

const PRINTED: Readonly<Record<string, string>> = {
  自然日: 'DAY',
  天: 'DAY',
  月: 'MONTH',
  个工作日: 'WORKING_DAY',
  时: 'HOUR',
};

function readCell(defaultUnit: string | undefined, text: string): CellReading {
  const [, digits, unitText] = /^(\d{1,6})\s*([^\d\s]*)$/.exec(tidy(text)) ?? [];
  if (digits === undefined)
    return problem(
      'NOT_A_NUMBER',
      `"${text}" is not a time limit; write 20工作日.`,
      `"${text}"不是期限，请写作20工作日`,
    );
  const unit =
    unitText === undefined || unitText === '' ? defaultUnit : (PRINTED[unitText] ?? timeUnits.find(unitText)?.code);
  if (unit === undefined) {
    return problem(
      'UNKNOWN_UNIT',
      `"${text}" says no unit that is known; use 小时, 日, 工作日, 个月 or 年.`,
      `"${text}"的期限单位不可识别`,
    );
  }
  return { value: { value: Number(digits), unit } };
}

function members(value: Value): readonly [Value | null, Value | null] {
  if (!isValueObject(value)) throw new TypeError('A duration is an object of value and unit.');
  return [value.value ?? null, value.unit ?? null];
}

function durationKind(defaultUnit: string | undefined): ColumnKind {
  return defineKind({
    name: 'duration',
    isList: false,
    database: {
      parts: [
        { suffix: '', type: 'integer' },
        { suffix: '_unit', type: 'text' },
      ],
      toDatabase: members,
      fromDatabase: ([value, unit]) => ({ value: asValue(value), unit: asValue(unit) }),
    },
    graphql: { type: 'measure', measure: 'Duration' },
    // Comparing 20 days with 20 working days would be a lie, so a duration is not compared at all.
    filter: { name: 'PresenceFilter', operators: ['isNull'] },
    isSortable: false,
    jsonSchema: {
      type: 'object',
      properties: {
        value: { type: 'integer' },
        unit: { type: 'string', enum: timeUnits.codes.map(({ code }) => code) },
      },
      required: ['value', 'unit'],
    },
    readCell: (text) => readCell(defaultUnit, text),
    readOperand: () => undefined,
    writeCell: (value) => {
      const [number, unit] = members(value);
      return `${String(number)}${timeUnits.find(String(unit))?.title ?? ''}`;
    },
    sourceUnit: defaultUnit,
    validator: undefined,
    search: undefined,
  });
}

/** 期限. A number of hours, days, working days, months or years. */
export function Duration(
  title: string,
  description: string,
  options: ColumnOptions & { readonly unit?: 'HOUR' | 'DAY' | 'WORKING_DAY' | 'MONTH' | 'YEAR' } = {},
): PropertyDecorator {
  return column(durationKind(options.unit), title, description, options);
}
