import fc from 'fast-check';
import type { Value } from '../../src/catalog/value.js';
import type { Draft } from '../../src/publication/draft.js';
import { toy, yuan } from './toys.js';

/**
 * Few values for each column, so that ties are common, and some that are easily put in the wrong place: characters
 * beyond U+FFFF sort after all others by code point but not by UTF-16 unit, `10` comes before `9` as text, and `%`, `_`
 * and `\` mean something to LIKE.
 */
const TEXTS = ['区', '局', 'A', 'a', 'Z', '𠀀', '｡', '100%', '10_0', 'C:\\', '10', '9', "'; --", ' '];
const AMOUNTS = [-5, 0, 1, 9, 10, 2_147_483_647];
const DECIMALS = ['-1.5', '0', '0.25', '9', '10', '12345678901234.5'];

/** The values that a column may take in a random toy, and what filters compare it with. */
export const POOLS: Readonly<Record<string, readonly (string | number | boolean)[]>> = {
  name: TEXTS,
  story: TEXTS,
  otherNames: TEXTS,
  documentNumber: ['国办发〔2019〕54号', '国办发〔2019〕6号', '朝龙政发〔2018〕100号', '第6号令'],
  indexNumber: ['11341703003249514X/202501-00024', '000014349/2019-00054', '000014349/2019-00055'],
  creditCode: ['11211303EX24270850', '11211303EX348329XE', '12211303EX6342556T'],
  division: ['211303', '211303004', '211302', '21'],
  colour: ['RED', 'BLUE', 'GREEN'],
  otherColours: ['RED', 'BLUE', 'GREEN'],
  madeOn: ['1949-10-01', '2019-09-30', '2019-10-01', '2020-02-29'],
  soldAt: ['2019-10-22T01:30:00.000Z', '2019-10-22T01:30:00.001Z', '2008-08-08T12:08:00.000Z'],
  amount: AMOUNTS,
  score: DECIMALS,
  price: ['0.00', '12.50', '9.00', '100000000.00'],
  area: ['0.0000', '666.6667', '10000.0000'],
  discount: ['0.500000', '0.688000', '1.000000'],
  isForSale: [true, false],
  page: ['https://example.org/a', 'https://example.org/b', 'http://example.com/'],
  phone: ['0421-000-0101', '0421-000-0102'],
  maker: ['积木厂', '木马厂', '不存在的厂'],
  sellers: ['甲店', '乙店', '不存在的店'],
};

const LISTS = new Set(['otherNames', 'otherColours', 'sellers']);
const MEASURES = new Set(['price', 'area', 'discount']);
const ALWAYS = new Set(['name', 'maker']);

function columnValue(name: string, pool: readonly (string | number | boolean)[]): fc.Arbitrary<Value | undefined> {
  const one = fc.constantFrom(...pool);
  if (ALWAYS.has(name)) return one;
  const some: fc.Arbitrary<Value> = LISTS.has(name)
    ? fc.uniqueArray(one, { maxLength: 3 })
    : MEASURES.has(name)
      ? one.map((value) => yuan(String(value)))
      : one;
  return fc.option(some, { nil: undefined, freq: 2 });
}

const values = fc.record(
  Object.fromEntries(Object.entries(POOLS).map(([name, pool]) => [name, columnValue(name, pool)])),
);

/** The same random toys in every run, each with a natural key of its own, however alike they are. */
export function randomToys(count: number): readonly Draft[] {
  return fc
    .sample(values, { numRuns: count, seed: 20_191_022 })
    .map((random, index) => toy(withoutUndefined(random), `玩具${index}`));
}

function withoutUndefined(record: Readonly<Record<string, Value | undefined>>): Readonly<Record<string, Value>> {
  const known: Record<string, Value> = {};
  for (const [name, value] of Object.entries(record)) if (value !== undefined) known[name] = value;
  return known;
}
