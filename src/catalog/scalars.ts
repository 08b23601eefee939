import { Decimal } from 'decimal.js';
import { GraphQLError, GraphQLScalarType } from 'graphql';
import { GraphQLLocalDate, GraphQLSafeInt } from 'graphql-scalars';

function badValue(name: string, expected: string, value: unknown): GraphQLError {
  return new GraphQLError(`${name} expects ${expected}; got ${JSON.stringify(value)}.`, {
    extensions: { code: 'BAD_ARGUMENT' },
  });
}

/** A scalar whose values are canonical strings already when they leave, so that only what comes in is examined. */
function textScalar(
  name: string,
  description: string,
  expected: string,
  read: (text: string) => string | undefined,
  specifiedByURL?: string,
): GraphQLScalarType<string, unknown> {
  const parse = (value: unknown): string => {
    const text = typeof value === 'string' || typeof value === 'number' ? read(String(value)) : undefined;
    if (text === undefined) throw badValue(name, expected, value);
    return text;
  };
  return new GraphQLScalarType({
    name,
    description,
    ...(specifiedByURL === undefined ? {} : { specifiedByURL }),
    serialize: (value) => value,
    parseValue: parse,
    parseLiteral: (node) => parse('value' in node ? node.value : undefined),
  });
}

/** A calendar date without a time, `2019-10-22`. */
export const DateScalar = textScalar(
  'Date',
  '日期,YYYY-MM-DD。\n\nA calendar date without a time: `2019-10-22`.',
  'a date such as "2019-10-22"',
  (text) => {
    try {
      return String(GraphQLLocalDate.parseValue(text));
    } catch {
      return undefined;
    }
  },
  'https://www.rfc-editor.org/rfc/rfc3339#section-5.6',
);

/** An instant in UTC, `2019-10-22T01:30:00.000Z`. */
export const DateTimeScalar = textScalar(
  'DateTime',
  '时刻,ISO 8601,须带时区。\n\nAn instant, ISO 8601 with a zone: `2019-10-22T09:30:00+08:00`; answered in UTC.',
  'an instant with a zone such as "2019-10-22T09:30:00+08:00"',
  readInstant,
  'https://www.rfc-editor.org/rfc/rfc3339',
);

/** The canonical text of an instant of the years 1 to 9999, or undefined when the text is none. */
export function readInstant(text: string): string | undefined {
  const [, day] = /^(\d{4}-\d{2}-\d{2})T\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?(?:Z|[+-]\d{2}:?\d{2})$/.exec(text) ?? [];
  if (day === undefined || !isDay(day)) return undefined;
  const instant = new Date(text);
  const iso = Number.isNaN(instant.getTime()) ? '' : instant.toISOString();
  return /^(?!0000)\d{4}-/.test(iso) ? iso : undefined;
}

/** Whether there was such a day: `Date` takes 2019-02-30 for the second of March. */
export function isDay(iso: string): boolean {
  const day = new Date(`${iso}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(iso);
}

/** An exact decimal number, written as a string so that no digit is lost. */
export const DecimalScalar = textScalar(
  'Decimal',
  '精确小数,以字符串表示。\n\nAn exact decimal number, written as a string so that no digit is lost: `"1234.50"`.',
  'a decimal number such as "1234.50"',
  readDecimal,
);

// Most numbers of most files.
const CANONICAL_DECIMAL = /^(?:0|[1-9]\d{0,29})(?:\.\d{0,19}[1-9])?$/;

/** The canonical text of a decimal number (no exponent, no sign on zero), or undefined when the text is none. */
export function readDecimal(text: string): string | undefined {
  if (CANONICAL_DECIMAL.test(text)) return text;
  if (!/^[+-]?\d{1,30}(\.\d{1,20})?$/.test(text)) return undefined;
  const number = new Decimal(text);
  return number.isZero() ? '0' : number.toFixed();
}

/** A web address. */
export const UrlScalar = textScalar(
  'URL',
  '网址。\n\nA web address (http or https).',
  'a web address',
  readUrl,
  'https://url.spec.whatwg.org/',
);

/** The address as written when it is an http(s) URL, else undefined. */
export function readUrl(text: string): string | undefined {
  if (!URL.canParse(text)) return undefined;
  return /^https?:$/.test(new URL(text).protocol) ? text : undefined;
}

/** A whole number up to 2^53 - 1: revisions and counts, which outgrow 32 bits. */
export const CountScalar = new GraphQLScalarType({
  ...GraphQLSafeInt.toConfig(),
  name: 'Count',
  description: '非负整数,可超过 32 位。\n\nA whole number that may exceed 32 bits: counts and revisions.',
});
