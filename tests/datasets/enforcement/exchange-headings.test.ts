import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { registry } from '../../../src/datasets/index.js';
import { matchHeadings } from '../../../src/publication/read-cells.js';

// Headings of the 双公示 exchange tables, without those that hold personal data: identity papers, their kinds and numbers.
const PENALTIES_2015 =
  'CF_WSH CF_CFMC CF_CFLB1 CF_SY CF_YJ CF_XDR_MC CF_XDR_SHXYM CF_XDR_ZDM CF_XDR_GSDJ CF_XDR_SWDJ CF_FR CF_JG CF_JDRQ CF_XZJG CF_ZT DFBM SJC BZ';
const PENALTIES_2018 =
  'CF_XDR_MC CF_XDR_LB CF_XDR_SHXYM CF_XDR_GSZC CF_XDR_ZZJG CF_XDR_SWDJ CF_XDR_SYDW CF_XDR_SHZZ CF_FRDB CF_WSH CF_WFXW CF_SY CF_YJ CF_CFLB CF_NR CF_NR_FK CF_NR_WFFF CF_NR_ZKDX CF_JDRQ CF_YXQ CF_GSJZQ CF_CFJG CF_CFJGDM CF_SJLY CF_SJLYDM BZ';
const LICENCES_2015 =
  'XK_WSH XK_XMMC XK_SPLB XK_NR XK_XDR XK_XDR_SHXYM XK_XDR_ZDM XK_XDR_GSDJ XK_XDR_SWDJ XK_FR XK_JDRQ XK_JZQ XK_XZJG XK_ZT DFBM SJC BZ';
const LICENCES_2018 =
  'XK_XDR_MC XK_XDR_LB XK_XDR_SHXYM XK_XDR_GSZC XK_XDR_ZZJG XK_XDR_SWDJ XK_XDR_SYDW XK_XDR_SHZZ XK_FRDB XK_XKWS XK_WSH XK_XKLB XK_XKZS XK_XKBH XK_NR XK_JDRQ XK_YXQZ XK_YXQZI XK_XKJG XK_XKJGDM XK_ZT XK_LYDW XK_LYDWDM BZ';
const PERSONAL = ['CF_FR_ZJHM', 'CF_XDR_SFZ', 'CF_XDR_ZJHM', 'XK_FR_ZJHM', 'XK_XDR_SFZ', 'XK_XDR_ZJHM'];

function columnsOf(dataset: string, headings: string): readonly string[] {
  const { columns, problems } = matchHeadings(registry.get(dataset), headings.split(' '));
  assert.deepEqual(problems, []);
  return [...columns.values()].map(({ name }) => name);
}

describe('headings of the exchange tables', () => {
  for (const [dataset, headings] of [
    ['penalties', PENALTIES_2015],
    ['penalties', PENALTIES_2018],
    ['licences', LICENCES_2015],
    ['licences', LICENCES_2018],
  ] as const) {
    test(`${dataset}, ${headings.split(' ').length} of them, each lead to a column of their own`, () => {
      const names = columnsOf(dataset, headings);
      assert.equal(new Set(names).size, headings.split(' ').length);
    });
  }

  test('both generations lead to the same columns', () => {
    assert.deepEqual(columnsOf('penalties', 'CF_FR CF_JG CF_XZJG'), columnsOf('penalties', 'CF_FRDB CF_NR CF_CFJG'));
    assert.deepEqual(
      columnsOf('licences', 'XK_XDR XK_JZQ XK_SPLB'),
      columnsOf('licences', 'XK_XDR_MC XK_YXQZI XK_XKLB'),
    );
  });

  test('no column takes the number of an identity paper', () => {
    for (const dataset of ['penalties', 'licences']) {
      assert.equal(matchHeadings(registry.get(dataset), PERSONAL).problems.length, PERSONAL.length);
    }
  });

  test('amounts without a unit are in 万元', () => {
    const fine = registry.get('penalties').column('fine')?.kind.readCell('1.5');
    assert.deepEqual(fine, { value: { value: '15000.00', sourceValue: '1.5', sourceUnit: 'WAN_YUAN' } });
  });
});
