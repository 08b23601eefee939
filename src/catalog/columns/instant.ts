import { type CellReading, problem, tidy } from '../cell.js';
import { type ColumnOptions, column } from '../column.js';
import { asValue, type ColumnKind, defineKind, operandOf } from '../column-kind.js';
import { ORDERED } from '../operators.js';
import { DateTimeScalar, readInstant } from '../scalars.js';

const LOCAL = /^(\d{4}-\d{2}-\d{2})[ T](\d{2}:\d{2})(:\d{2}(?:\.\d{1,3})?)?$/;

// Chinese sources print local time without a zone, and China has one zone without summer time (since 1992).
const SHANGHAI = '+08:00';

function readCell(text: string): CellReading {
  const tidied = tidy(text).replaceAll('/', '-');
  const local = LOCAL.exec(tidied);
  const instant = readInstant(local === null ? tidied : `${local[1]}T${local[2]}${local[3] ?? ''}${SHANGHAI}`);
  if (instant !== undefined) return { value: instant };
  return problem(
    'NOT_A_DATE',
    `"${text}" is not a point in time; write it as 2019-05-15 09:30 (Shanghai time).`,
    `"${text}"不是完整时间，请写作2019-05-15 09:30`,
  );
}

const instantKind: ColumnKind = defineKind({
  name: 'time',
  isList: false,
  database: {
    parts: [{ suffix: '', type: 'timestamptz(3)' }],
    toDatabase: (value) => [value],
    fromDatabase: ([raw]) => instantFromDatabase(raw),
  },
  graphql: { type: 'scalar', scalar: DateTimeScalar },
  filter: { name: 'DateTimeFilter', operators: ORDERED },
  isSortable: true,
  jsonSchema: { type: 'string', format: 'date-time' },
  readCell,
  readOperand: (text) => operandOf(readCell(text)),
  writeCell: String,
  sourceUnit: undefined,
  validator: undefined,
  search: undefined,
});

const UTC = /^(\d{4}-\d\d-\d\d) (\d\d:\d\d:\d\d)(?:\.(\d{1,3}))?\+00$/;

/** PostgreSQL's own text of an instant (`2019-10-22 01:30:00+00`) in canonical form. */
export function instantFromDatabase(raw: unknown): string {
  const text = String(asValue(raw));
  // Every row has one, and a date object for each took a tenth of the time of an answer.
  const [, day, time, thousandths = ''] = UTC.exec(text) ?? [];
  if (day !== undefined) return `${day}T${time}.${thousandths.padEnd(3, '0')}Z`;
  return new Date(text.replace(' ', 'T').replace(/([+-]\d{2})$/, '$1:00')).toISOString();
}

/** 时间. A point in time; the name of the column ends in `At`. Sources without a zone mean Shanghai time. */
export function Instant(title: string, description: string, options: ColumnOptions = {}): PropertyDecorator {
  return column(instantKind, title, description, options);
}
