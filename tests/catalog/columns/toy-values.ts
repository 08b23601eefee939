import fc from 'fast-check';
import { absenceIn } from '../../../src/catalog/absence.js';
import { tidy } from '../../../src/catalog/cell.js';
import { recordIdOf } from '../../../src/catalog/identity.js';
import type { Column } from '../../../src/catalog/registry.js';
import type { Value, ValueObject } from '../../../src/catalog/value.js';
import { toyRegistry } from '../../toy-datasets.js';
import { anyCharacter } from '../any-text.js';
import { readValue } from './kind-of.js';

const toys = toyRegistry.get('toys');

/** Characters that mean something to cells, lists, JSON, SQL or LIKE, and any other that PostgreSQL can hold. */
const character = fc.oneof(
  fc.constantFrom(';', '；', '|', '、', '[', '"', "'", '\\', '#', '%', '_', '$', ',', '，', '\n', ' ', '龙', '𠮷', '0'),
  anyCharacter,
);
const anyText = fc.string({ unit: character, maxLength: 12 });
const line = anyText.map(tidy).filter((text) => absenceIn(text) === undefined);
const paragraphs = anyText
  .map((text) => text.replace(/\r\n?/g, '\n').trim())
  .filter((text) => absenceIn(text) === undefined);
const day = fc.date({
  min: new Date('1000-01-01T00:00:00Z'),
  max: new Date('9999-12-31T00:00:00Z'),
  noInvalidDate: true,
});
const number = fc
  .tuple(fc.bigInt({ min: -(10n ** 9n), max: 10n ** 9n }), fc.stringMatching(/^\d{0,10}$/))
  .map(([whole, fraction]) => (fraction === '' ? `${whole}` : `${whole}.${fraction}`));
const maker = line.map((name) => recordIdOf('makers', name));
const colour = fc.constantFrom('RED', 'BLUE', 'GREEN');

/** A value as the column's own kind reads it from a cell. */
function read(name: string, cell: fc.Arbitrary<string>): fc.Arbitrary<Value> {
  return cell.map((text) => readValue(toyColumn(name).kind, text));
}

function measured(name: string, ...units: readonly string[]): fc.Arbitrary<Value> {
  return read(
    name,
    fc.tuple(number, fc.constantFrom(...units)).map(([amount, unit]) => amount + unit),
  );
}

/** Values that each column of a toy can hold, in canonical form. */
export const TOY_VALUES: Readonly<Record<string, fc.Arbitrary<Value>>> = {
  code: line,
  name: line,
  story: paragraphs,
  otherNames: fc.array(line, { maxLength: 4 }),
  documentNumber: read('documentNumber', line),
  indexNumber: read('indexNumber', line),
  creditCode: read('creditCode', line),
  division: read('division', fc.stringMatching(/^\d{6}(\d{3}|\d{6})?$/)),
  colour,
  otherColours: fc.array(colour, { maxLength: 4 }),
  madeOn: day.map((date) => date.toISOString().slice(0, 10)),
  soldAt: day.map((date) => date.toISOString()),
  amount: fc.integer({ min: -2_147_483_647, max: 2_147_483_647 }),
  score: read('score', number),
  price: measured('price', '元', '万元', '亿元'),
  area: measured('area', '平方米', '亩', '公顷'),
  discount: read(
    'discount',
    fc.integer({ min: -1_000, max: 1_000 }).map((share) => `${share}.25%`),
  ),
  warranty: fc
    .tuple(fc.nat(999_999), fc.constantFrom('HOUR', 'DAY', 'WORKING_DAY', 'MONTH', 'YEAR'))
    .map(([value, unit]): Value => ({ value, unit })),
  page: fc.webUrl({ withQueryParameters: true, withFragments: true }),
  phone: line,
  isForSale: fc.boolean(),
  maker,
  sellers: fc.array(maker, { maxLength: 3 }),
  parts: fc.array(
    fc
      .tuple(line, fc.option(fc.integer({ min: -2_147_483_647, max: 2_147_483_647 })), fc.option(maker))
      .map(([name, count, by]): ValueObject => ({ name, count, maker: by })),
    { maxLength: 3 },
  ),
};

/** Values for some of these columns of a toy, by column; the other columns hold nothing. */
export function toyValues(names: readonly string[]): fc.Arbitrary<Readonly<Record<string, Value>>> {
  const members = names.map((name) => {
    const values = TOY_VALUES[name];
    if (values === undefined) throw new Error(`There are no values for the column "${name}" of a toy.`);
    return values.map((value): readonly [string, Value] => [name, value]);
  });
  return fc
    .subarray(members)
    .chain((chosen) => fc.tuple(...chosen))
    .map((chosen) => Object.fromEntries(chosen));
}

export function toyColumn(name: string): Column {
  const column = toys.column(name);
  if (column === undefined) throw new Error(`A toy has no column "${name}".`);
  return column;
}
