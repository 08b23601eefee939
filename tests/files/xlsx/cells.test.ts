import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { unreadableIn } from '../../../src/publication/unreadable-cell.js';
import { rowsOf } from '../reading.js';
import { number, sheetFile, type TestCell, type TestWorkbook } from './workbook-file.js';

/** The text that a cell is read as. */
async function textOf(cell: TestCell, options: Omit<TestWorkbook, 'sheets'> = {}): Promise<string> {
  const rows = await rowsOf(
    await sheetFile(
      [
        ['name', 'cell'],
        ['x', cell],
      ],
      options,
    ),
  );
  return rows[0]?.cells.cell ?? 'none';
}

async function assertUnreadable(cell: TestCell, reason: RegExp, options: Omit<TestWorkbook, 'sheets'> = {}) {
  const { message, messageZh } = unreadableIn(await textOf(cell, options)) ?? { message: 'readable', messageZh: '' };
  assert.match(message, reason);
  assert.match(messageZh, /\p{Script=Han}/u);
}

describe('text in a cell of a workbook', () => {
  it('is shared, inline, or in runs, without the reading aid above it', async () => {
    const sharedStrings = [
      '<t>一</t>',
      '<r><t>积</t></r><r><rPr><b/></rPr><t xml:space="preserve"> 木</t></r><rPh><t>jī</t></rPh>',
    ];
    assert.equal(await textOf({ xml: '<c t="s"><v>1</v></c>' }, { sharedStrings }), '积 木');
    assert.equal(await textOf({ xml: '<c t="inlineStr"><is><r><t>积</t></r><r><t>木</t></r></is></c>' }), '积木');
  });

  it('keeps line breaks, and signs that the format escapes', async () => {
    assert.equal(await textOf('一\n二 & <三> _x000D_ _x005F_x0041_'), '一\n二 & <三> \r _x0041_');
  });

  it('that looks like a number or a date stays what it is', async () => {
    assert.equal(await textOf('0211303198001011234'), '0211303198001011234');
  });
});

describe('number in a cell of a workbook', () => {
  it('is plain and of the 15 digits that were typed', async () => {
    for (const [raw, text] of [
      ['3', '3'],
      ['-0', '0'],
      ['0.1', '0.1'],
      ['0.30000000000000004', '0.3'],
      ['1234567.89', '1234567.89'],
      ['12345.670000000000', '12345.67'],
      ['1E-7', '0.0000001'],
      ['1.5E+14', '150000000000000'],
      ['123456789012345', '123456789012345'],
    ] as const)
      assert.equal(await textOf(number(raw)), text, raw);
  });

  it('of more than 15 digits is no text that a column accepts, since its last digits are lost', async () => {
    await assertUnreadable(number('211303198001011234'), /"211303198001011234" is a number of more than 15 digits/);
    await assertUnreadable(number('1E+21'), /set the column to text/);
  });

  it('shown in per cent is in per cent', async () => {
    const formats = ['0.00%', '0.0‰'];
    assert.equal(await textOf(number(0.688, 1), { formats }), '68.8%');
    assert.equal(await textOf(number(0.07, 1), { formats }), '7%');
    assert.equal(await textOf(number(0.0123, 2), { formats }), '12.3‰');
  });
});

describe('date in a cell of a workbook', () => {
  const formats = [
    'yyyy"年"m"月"d"日"',
    '[$-804]yyyy/m/d\\ h:mm;@',
    'yyyy"年"m"月"',
    'm"月"d"日"',
    'h:mm:ss',
    'yyyy',
    '[Red]0.00"days"',
  ];

  it('is a calendar day, of 1900 or of 1904', async () => {
    assert.equal(await textOf(number(43600, 1), { formats }), '2019-05-15');
    assert.equal(await textOf(number(43600 - 1462, 1), { formats, is1904: true }), '2019-05-15');
    assert.equal(await textOf(number(1, 1), { formats }), '1900-01-01');
    assert.equal(await textOf(number(59, 1), { formats }), '1900-02-28');
    assert.equal(await textOf(number(61, 1), { formats }), '1900-03-01');
    assert.equal(await textOf(number(0, 1), { formats, is1904: true }), '1904-01-01');
  });

  it('that no calendar has is no text that a column accepts', async () => {
    await assertUnreadable(number(60, 1), /no calendar has/, { formats });
    await assertUnreadable(number(-5, 1), /no calendar has/, { formats });
    await assertUnreadable(number(1e14, 1), /no calendar has/, { formats });
  });

  it('with a time of day is a point in Shanghai time; at midnight it is the day', async () => {
    assert.equal(await textOf(number(43600.39583333333, 2), { formats }), '2019-05-15T09:30:00+08:00');
    assert.equal(await textOf(number(43600.99999999, 2), { formats }), '2019-05-16');
    assert.equal(await textOf(number(43600, 2), { formats }), '2019-05-15');
    assert.equal(await textOf(number(43600.5, 1), { formats }), '2019-05-15');
    assert.equal(await textOf(number(0.5, 5), { formats }), '12:00:00');
  });

  it('shows no more than its format: a month stays a month, and a day without a year gets none', async () => {
    assert.equal(await textOf(number(43586, 3), { formats }), '2019-05');
    assert.equal(await textOf(number(43600, 4), { formats }), '05-15');
    assert.equal(await textOf(number(43600, 6), { formats }), '2019');
  });

  it('is told from a number by its format alone', async () => {
    assert.equal(await textOf(number(43600, 7), { formats }), '43600');
    assert.equal(await textOf({ xml: '<c t="d"><v>2019-05-15</v></c>' }), '2019-05-15');
  });
});

describe('other cells of a workbook', () => {
  it('are truths as 是 and 否', async () => {
    assert.equal(await textOf({ xml: '<c t="b"><v>1</v></c>' }), '是');
    assert.equal(await textOf({ xml: '<c t="b"><v>0</v></c>' }), '否');
  });

  it('are the results of formulas', async () => {
    assert.equal(await textOf({ xml: '<c><f>1+2</f><v>3</v></c>' }), '3');
    assert.equal(await textOf({ xml: '<c t="str"><f>A1</f><v>积木</v></c>' }), '积木');
    assert.equal(await textOf({ xml: '<c t="str"><f>A1</f><v></v></c>' }), '');
  });

  it('are no text that a column accepts where a formula failed or was never computed', async () => {
    await assertUnreadable({ xml: '<c t="e"><f>1/0</f><v>#DIV/0!</v></c>' }, /"#DIV\/0!" is the error of a formula/);
    await assertUnreadable({ xml: '<c t="e"><v>#N/A</v></c>' }, /"#N\/A"/);
    await assertUnreadable({ xml: '<c><f>1+2</f></c>' }, /without a computed result/);
  });

  it('are empty where nothing is in them', async () => {
    assert.equal(await textOf({ xml: '<c s="0"/>' }), '');
    assert.equal(await textOf({ xml: '<c t="inlineStr"><is><t></t></is></c>' }), '');
  });
});
