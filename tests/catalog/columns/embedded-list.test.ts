import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { DateOnly, EmbeddedList, Flag, Integer, Money, Text, TextList } from '../../../src/catalog/columns/index.js';
import { kindOf, readProblem, readValue } from './kind-of.js';

class Step {
  @Text('名称', 'Name.')
  name!: string;

  @Integer('天数', 'Days.', { nullable: true })
  days?: number;

  @DateOnly('日期', 'Day.', { nullable: true })
  doneOn?: string;

  @Flag('完成', 'Whether done.', { nullable: true })
  isDone?: boolean;

  @TextList('材料', 'Materials.', { nullable: true })
  materials?: string[];

  @Money('费用', 'Fee.', { nullable: true, unit: '万元' })
  fee?: object;
}

const NOTHING = { days: null, doneOn: null, isDone: null, materials: null, fee: null };
const steps = kindOf(EmbeddedList(Step, '步骤', 'Steps.'));

describe('embedded list column', () => {
  it('reads each member of each entry as a cell of its own', () => {
    const cell =
      '[{"name":" 受理 ","days":"5","doneOn":"2019年5月15日","isDone":"是"},{"name":"办结","days":5,"isDone":false}]';
    assert.deepEqual(readValue(steps, cell), [
      { ...NOTHING, name: '受理', days: 5, doneOn: '2019-05-15', isDone: true },
      { ...NOTHING, name: '办结', days: 5, isDone: false },
    ]);
  });

  it('keeps zero and no entries apart from nothing', () => {
    assert.deepEqual(readValue(steps, '[{"name":"a","days":0}]'), [{ ...NOTHING, name: 'a', days: 0 }]);
    assert.deepEqual(readValue(steps, '[]'), []);
  });

  it('writes what it reads again as the same, measures and lists too', () => {
    const value = readValue(
      steps,
      '[{"name":"a","materials":["甲;乙","丙"],"fee":"1.5万元"},{"name":"b","materials":[],"fee":"3元"}]',
    );
    assert.deepEqual(readValue(steps, steps.writeCell(value)), value);
  });

  it('names the entry that a problem is in, by its number from one', () => {
    const cases: readonly (readonly [string, string, RegExp])[] = [
      ['[{"name":"a"},{"name":"b","days":"x"}]', 'NOT_A_NUMBER', /^Entry 2: "x" is not a whole number/],
      ['[{"name":"a","doneOn":"2019515日"}]', 'NOT_A_DATE', /^Entry 1: "2019515日" is not a date/],
      ['[{"name":"a"},{"name":"b"},{"days":1}]', 'MISSING', /^Entry 3: "name" is missing/],
      ['[{"name":""}]', 'MISSING', /^Entry 1: "name" is missing/],
      ['[{"name":"a","colour":"RED"}]', 'DOES_NOT_FIT', /^Entry 1: has no member "colour"/],
      ['[{"name":"a"},"b"]', 'NOT_JSON', /^Entry 2: is not an object/],
      ['[{"name":"a"},["b"]]', 'NOT_JSON', /^Entry 2: is not an object/],
    ];
    for (const [cell, code, message] of cases) {
      const problem = readProblem(steps, cell);
      assert.equal(problem.code, code, cell);
      assert.match(problem.message, message);
      assert.match(problem.messageZh, /^第\d项/);
    }
  });

  it('refuses what is no list', () => {
    for (const cell of ['受理;办结', '{"name":"a"}', '"a"', '[', 'null'])
      assert.equal(readProblem(steps, cell).code, 'NOT_JSON', cell);
  });

  it('describes its entries to JSON readers', () => {
    const { items } = steps.jsonSchema;
    assert.deepEqual(Object.keys(Object(items).properties), ['name', 'days', 'doneOn', 'isDone', 'materials', 'fee']);
  });

  it('is neither filtered nor sorted by', () => {
    assert.equal(steps.filter, undefined);
    assert.equal(steps.isSortable, false);
  });
});
