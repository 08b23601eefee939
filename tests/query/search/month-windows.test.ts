import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { monthWindows } from '../../../src/query/search/month-windows.js';

describe('windows of months', () => {
  const months = Array.from({ length: 120 }, (_, at) => ({ month: String(1000 - at), entries: 9_000 }));

  it('hold every month once, in order', () => {
    assert.deepEqual(
      monthWindows(months).flat(),
      months.map(({ month }) => month),
    );
  });

  it('begin small and grow to a limit', () => {
    const sizes = monthWindows(months).map((window) => window.length);
    assert.deepEqual(sizes.slice(0, 4), [2, 4, 8, 17]);
    assert.ok(sizes.every((size) => size <= 17));
  });

  it('hold one month where that alone is more', () => {
    const large = [
      { month: '2019-02', entries: 500_000 },
      { month: '2019-01', entries: 1 },
    ];
    assert.deepEqual(monthWindows(large), [['2019-02'], ['2019-01']]);
  });

  it('are none where nothing is published', () => assert.deepEqual(monthWindows([]), []));
});
