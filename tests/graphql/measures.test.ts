import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Value } from '../../src/catalog/value.js';
import { publishToys } from '../query/published-toys.js';
import { toyColumn } from '../query/toy-model.js';
import { toy } from '../query/toys.js';
import { openToyDoor } from './toy-door.js';

const { database, ask } = await openToyDoor();

/** A value as a cell of a source file is read. */
function cell(column: string, text: string): Value {
  const reading = toyColumn(column).kind.readCell(text);
  return 'value' in reading ? reading.value : assert.fail(reading.problem.message);
}

/** What is answered for one column of a toy that holds what this cell of a file says. */
async function answered(column: string, text: string, selection: string): Promise<unknown> {
  const code = `${column} ${text}`;
  await publishToys(database, [toy({ code, [column]: cell(column, text) })]);
  const { data } = await ask(`query ($code: String!) { toy(by: { key: $code }) { value: ${column} ${selection} } }`, {
    code,
  });
  return data;
}

describe('money', () => {
  it('is exact in yuan, in the unit asked for and as its source printed it', async () => {
    const selection =
      '{ amount wan: amount(unit: WAN_YUAN) yi: amount(unit: YI_YUAN) sourceValue sourceUnit currency }';
    assert.deepEqual(await answered('price', '8.6万元', selection), {
      toy: {
        value: {
          amount: '86000',
          wan: '8.6',
          yi: '0.00086',
          sourceValue: '8.6',
          sourceUnit: 'WAN_YUAN',
          currency: 'CNY',
        },
      },
    });
  });

  it('takes a bare number in the unit of its form, and loses no digit of a large one', async () => {
    const { toy: found } = Object(await answered('price', '123456789012.34', '{ amount sourceUnit }'));
    assert.deepEqual(found, { value: { amount: '1234567890123400', sourceUnit: 'WAN_YUAN' } });
  });

  it('is zero where it is zero, and null where nothing is known', async () => {
    assert.deepEqual(await answered('price', '0元', '{ amount }'), { toy: { value: { amount: '0' } } });
    await publishToys(database, [toy({ code: 'unknown' })]);
    const { data } = await ask('{ toy(by: { key: "unknown" }) { price { amount } } }');
    assert.deepEqual(data, { toy: { price: null } });
  });
});

describe('an area', () => {
  it('is one mu where its source says one mu, though that is no whole number of square metres', async () => {
    const selection = '{ value mu: value(unit: MU) ha: value(unit: HECTARE) sourceUnit }';
    assert.deepEqual(await answered('area', '1亩', selection), {
      toy: { value: { value: '666.6667', mu: '1', ha: '0.06666667', sourceUnit: 'MU' } },
    });
  });

  it('of 15 mu is one hectare', async () => {
    assert.deepEqual(await answered('area', '15亩', '{ value ha: value(unit: HECTARE) }'), {
      toy: { value: { value: '10000', ha: '1' } },
    });
  });
});

describe('a ratio', () => {
  it('of 68.8 per cent is 0.688 of the whole', async () => {
    const selection = '{ value percent: value(unit: PERCENT) mille: value(unit: PER_MILLE) sourceValue }';
    assert.deepEqual(await answered('discount', '68.8%', selection), {
      toy: { value: { value: '0.688', percent: '68.8', mille: '688', sourceValue: '68.8' } },
    });
  });
});

describe('a time limit', () => {
  it('keeps the unit that the law gives it', async () => {
    assert.deepEqual(await answered('warranty', '20个工作日', '{ value unit }'), {
      toy: { value: { value: 20, unit: 'WORKING_DAY' } },
    });
  });
});
