import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { registry } from '../../src/datasets/index.js';
import { matchHeadings } from '../../src/publication/read-cells.js';
import { checkRow } from '../../src/publication/submission/check-row.js';
import { KnownCells } from '../../src/publication/submission/known-cells.js';

const penalties = registry.get('penalties');
const HEADINGS = [
  'agency',
  'decisionNumber',
  'partyName',
  'legalRepresentative',
  'facts',
  'kinds',
  'fine',
  'decidedOn',
];
const { columns } = matchHeadings(penalties, HEADINGS);

// Each kind of cell of which something is said, beside such as are let through.
const CELLS = [
  '',
  ' ',
  '龙城区市场监督管理局',
  '龙市监处罚〔2026〕1号',
  '龙市监处罚(2026)1号',
  '朝阳龙城食品有限公司',
  '张三',
  '张四、张三',
  '张某',
  '经营超过保质期的食品。',
  '联系电话13812345678',
  '身份证号21130319800101123X',
  '机密★10年',
  '内部资料',
  '罚款',
  '罚款;没收违法所得',
  '拘留',
  '0.5',
  '０.５万元',
  '二十元',
  '2026-11-02',
  '2026年11月2日',
  '2026-13-40',
  '#NOT_PUBLISHED',
  '#UNREADABLE FORMULA_ERROR #N/A',
  '\ud800',
  '长'.repeat(300),
];

const row = fc.record(Object.fromEntries(HEADINGS.map((heading) => [heading, fc.constantFrom(...CELLS)])), {
  noNullPrototype: true,
});

describe('a cell that came before', () => {
  it('is judged as if it had come for the first time, whatever stood beside it', () => {
    fc.assert(
      fc.property(fc.array(row, { minLength: 2, maxLength: 30 }), (rows) => {
        const known = new KnownCells();
        for (const [index, cells] of rows.entries()) {
          const source = { row: index + 2, cells };
          assert.deepEqual(
            checkRow(penalties, columns, source, '2026-11-25', known),
            checkRow(penalties, columns, source, '2026-11-25'),
          );
        }
      }),
      { numRuns: 300 },
    );
  });

  it('is known when nothing was said of it, and looked at again when something was', () => {
    const known = new KnownCells();
    const cells = {
      agency: '龙城区市场监督管理局',
      partyName: '张三',
      facts: '联系电话13812345678',
      decidedOn: '2026年11月2日',
    };
    checkRow(penalties, columns, { row: 2, cells }, '2026-11-25', known);
    const found = (name: string, text: string) => {
      const column = penalties.column(name);
      return column === undefined ? undefined : known.find(column, text);
    };
    assert.equal(found('agency', cells.agency), cells.agency);
    assert.equal(found('partyName', cells.partyName), undefined);
    assert.equal(found('facts', cells.facts), undefined);
    assert.equal(found('decidedOn', cells.decidedOn), undefined);
    assert.equal(found('partyName', cells.agency), undefined);
  });
});

describe('what is remembered of a file', () => {
  it('does not grow with it', () => {
    const known = new KnownCells();
    const { label } = penalties;
    for (let number = 0; number < 100_000; number += 1) known.remember(label, `第${number}号`, `第${number}号`);
    known.remember(label, '文'.repeat(201), '文'.repeat(201));
    assert.equal(known.find(label, '第0号'), '第0号');
    assert.equal(known.find(label, '第99999号'), undefined);
    assert.equal(known.find(label, '文'.repeat(201)), undefined);
  });
});
