import assert from 'node:assert/strict';
import { after, describe, it } from 'node:test';
import { globalIdOf } from '../../src/catalog/identity.js';
import type { Value } from '../../src/catalog/value.js';
import { datasetOf, momentOf, readRow } from '../../src/query/row.js';
import { freshDatabase } from '../fresh-database.js';
import { toyRegistry } from '../toy-datasets.js';
import { openReader, publishToys } from './published-toys.js';
import { makerId, toy, toys } from './toys.js';

const { database, drop } = await freshDatabase(toyRegistry);
after(drop);

/** One value of every kind of column, in its canonical form. */
const EVERY_KIND: Readonly<Record<string, Value>> = {
  code: 'T-1',
  name: '小鸭',
  story: '第一段\n第二段',
  otherNames: ['鸭', '"quoted"', 'a,b', '{}'],
  documentNumber: '国办发〔2019〕54号',
  indexNumber: '000014349/2019-00054',
  creditCode: '11211303EX24270850',
  division: '211303',
  colour: 'RED',
  otherColours: ['BLUE', 'GREEN'],
  madeOn: '2019-10-22',
  soldAt: '2019-10-22T01:30:00.007Z',
  amount: -2_147_483_647,
  score: '12345678901234567890.5',
  price: { value: '86000.00', sourceValue: '8.6', sourceUnit: 'WAN_YUAN' },
  area: { value: '666.6667', sourceValue: '1', sourceUnit: 'MU' },
  discount: { value: '0.688000', sourceValue: '68.8', sourceUnit: 'PERCENT' },
  warranty: { value: 20, unit: 'WORKING_DAY' },
  page: 'https://example.org/?a=1&b=%E5%8C%BA',
  phone: '0421-000-0101',
  isForSale: false,
  maker: makerId('积木厂'),
  sellers: [makerId('乙店'), makerId('甲店')],
  parts: [{ name: '轮', count: 4, maker: null }],
};

describe('a row', () => {
  it('gives back every value just as it was released', async () => {
    const revision = await publishToys(database, [toy({ ...EVERY_KIND, maker: '积木厂', sellers: ['乙店', '甲店'] })]);
    const { rows, moment } = await (await openReader(database)).list({ dataset: toys, page: {} });
    const [row = assert.fail()] = rows;
    const found = Object.fromEntries(Object.keys(EVERY_KIND).map((name) => [name, row[name]]));
    assert.deepEqual(found, EVERY_KIND);
    assert.equal(row.id, globalIdOf('toys', row.recordId));
    assert.deepEqual([row.label, row.naturalKey, row.sinceRevision], ['小鸭', 'T-1', revision]);
    assert.deepEqual([datasetOf(row).name, momentOf(row)], ['toys', moment]);
  });

  it('holds null in every column that holds nothing', async () => {
    await publishToys(database, [toy({ code: 'T-2' })]);
    const question = { dataset: toys, filter: { code: { equals: 'T-2' } }, page: {} };
    const [row = assert.fail()] = (await (await openReader(database)).list(question)).rows;
    const empty = toys.columns.filter(({ name }) => row[name] === null).map(({ name }) => name);
    assert.deepEqual(
      empty,
      toys.columns.filter(({ nullable, name }) => nullable && name !== 'code').map(({ name }) => name),
    );
  });

  it('is refused where a statement gives no row of the dataset', () => {
    assert.throws(() => readRow(toys, { revision: 1, isPresent: true }, { record_id: 'a' }), TypeError);
  });
});
