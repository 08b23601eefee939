import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { creditCodeCheckCharacter, organisationCodeCheckCharacter } from '../../../src/rules/credit-code.js';
import { detectPersonalData } from '../../../src/rules/personal-data/detect.js';

function number(min: number, max: number): fc.Arbitrary<number> {
  return fc.integer({ min, max });
}

function padded(min: number, max: number, length: number): fc.Arbitrary<string> {
  return number(min, max).map((value) => String(value).padStart(length, '0'));
}

const year = number(1950, 2035);
const month = padded(1, 12, 2);
const day = padded(1, 28, 2);
const date = fc.tuple(year, month, day, fc.constantFrom('-', '.', '/')).map(([y, m, d, mark]) => [y, m, d].join(mark));
const dates = fc.oneof(
  date,
  fc.tuple(year, number(1, 12), number(1, 28)).map(([y, m, d]) => `${y}年${m}月${d}日`),
  fc.tuple(year, month, day).map((parts) => parts.join('')),
  fc.tuple(date, padded(0, 23, 2), padded(0, 59, 2)).map(([on, h, m]) => `${on} ${h}:${m}`),
  fc.tuple(date, fc.constantFrom('至', '—', ' - ', '～', ' '), date).map((parts) => parts.join('')),
  fc.tuple(date, date, date).map((all) => all.join(' ')),
  fc.tuple(date, number(1, 9999)).map(([on, count]) => `${on} ${count}件`),
  year.map((y) => `${[...String(y)].map((digit) => '〇一二三四五六七八九'.charAt(Number(digit))).join('')}年`),
  fc
    .tuple(year, month, day, padded(0, 23, 2), padded(0, 59, 2))
    .map(([y, m, d, h, n]) => `${y}-${m}-${d}T${h}:${n}:00.000Z`),
);
const money = fc.oneof(
  fc.tuple(number(0, 999_999_999), padded(0, 99, 2)).map(([yuan, cents]) => `${yuan}.${cents}`),
  fc.tuple(number(0, 99_999_999), padded(0, 9999, 4)).map(([whole, parts]) => `${whole}.${parts}万元`),
  number(1, 2_000_000_000_000).map((yuan) => `${yuan}元`),
  number(1, 2_000_000_000_000).map((yuan) => `人民币${yuan.toLocaleString('en-US')}`),
);
const documentNumbers = fc
  .tuple(
    fc.constantFrom('朝龙政发', '朝龙市监处罚', '国办发', '财预', '朝龙发改示审'),
    fc.constantFrom('〔〕', '[]', '（）', '【】', '()'),
    year,
    number(1, 99_999),
  )
  .map(([agency, [open = '', close = ''], y, serial]) => `${agency}${open}${y}${close}${serial}号`);
const creditCodes = fc
  .tuple(
    fc.constantFrom('11', '12', '51', '91', '92', '93', 'N2'),
    number(110_000, 659_999),
    fc.stringMatching(/^[0-9A-HJ-NPQRTUWXY]{8}$/),
  )
  .map(
    ([kind, division, organisation]) =>
      `${kind}${division}${organisation}${organisationCodeCheckCharacter(organisation)}`,
  )
  .map((first17) => `${first17}${creditCodeCheckCharacter(first17)}`);
const telephones = fc.oneof(
  fc
    .tuple(fc.constantFrom('0421', '024', '010'), number(2_000_000, 8_999_999), fc.constantFrom('', '-8001', '转8012'))
    .map(([area, line, extension]) => `${area}-${line}${extension}`),
  number(2_000_000, 8_999_999).map((line) => `（0421）${line}`),
  fc
    .tuple(number(2_000_000, 8_999_999), number(2_000_000, 8_999_999))
    .map(([one, other]) => `0421-${one} 0421-${other}`),
  fc.constantFrom('12345', '12345、8890、12315', '0421-12345', '400-000-8890', '12345 8890 12315'),
);
const codes = fc.oneof(
  fc.tuple(creditCodes, year, month, padded(1, 99_999, 5)).map(([org, y, m, serial]) => `${org}/${y}${m}-${serial}`),
  fc.tuple(padded(1, 99, 4), creditCodes).map(([item, org]) => `211A${item}000000-211303000000-000-${org}-1-00`),
  fc.tuple(year, padded(1, 999_999, 6)).map(([y, serial]) => `${y}-211303-77-03-${serial}`),
  fc.tuple(number(2015, 2035), padded(1, 999, 5)).map(([y, serial]) => `211303-${y}-${serial}`),
  fc.tuple(number(1000, 50_000), number(1, 20), year).map(([standard, part, y]) => `GB/T ${standard}.${part}-${y}`),
  fc.tuple(number(1000, 50_000), year).map(([standard, y]) => `GB ${standard}-${y}`),
  padded(0, 99_999_999, 8).map((serial) => `国药准字H${serial}`),
  padded(0, 999, 3).map((village) => `211303101${village}`),
  number(0, 99_999_999).map((serial) => `https://www.lnlc.gov.cn/xxgk/20190918-${serial}.html?id=${serial}`),
);
const places = fc.oneof(
  fc.tuple(number(73_000, 135_000), number(18_000, 53_000)).map(([x, y]) => `[${x / 1000},${y / 1000}]`),
  fc.tuple(number(0, 99_999_999), number(0, 99_999_999)).map(([x, y]) => `120.${x},41.${y}`),
  fc.tuple(number(73_000, 135_000), number(18_000, 53_000)).map(([x, y]) => `${x / 1000} ${y / 1000}`),
  number(1, 999).map((house) => `朝阳市龙城区示例大街${house}号`),
  fc.tuple(number(1, 99), number(1, 40)).map(([house, window]) => `龙城区示例路${house}号政务服务大厅${window}号窗口`),
  number(101, 999).map((room) => `龙城区示例路2号3号楼${room}室龙城区教育局`),
);
const around = fc.constantFrom<readonly [string, string]>(
  ['', ''],
  ['自', '起施行'],
  ['见', '。'],
  ['“', '”'],
  ['依据', '，经审查'],
);
const innocent = fc
  .tuple(around, fc.oneof(dates, money, documentNumbers, creditCodes, telephones, codes, places))
  .map(([[before, after], text]) => `${before}${text}${after}`);

describe('innocent text', () => {
  it('has no hit in 12,000 dates, amounts, document numbers, codes, office lines, coordinates and premises', () => {
    const texts = fc.sample(innocent, { numRuns: 12_000, seed: 2019 });
    const wronged = texts.flatMap((text) => {
      const [hit] = detectPersonalData(text);
      return hit === undefined ? [] : [`${hit.detector}: ${text}`];
    });
    assert.deepEqual(wronged.slice(0, 10), []);
  });
});
