import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { Progress, progressText } from '../src/progress.js';
import { outcomeText } from '../src/tiers/outcome.js';

const state = { what: 'licences', done: 120_000, total: 1_000_000, elapsed: 4 };

function recorded(isTerminal: boolean) {
  const written: string[] = [];
  return { written, progress: new Progress({ isTerminal, write: (text) => written.push(text) }) };
}

describe('progress of a piece of work', () => {
  it('names what is loaded, how much of how much, how fast and how long still', () => {
    assert.equal(progressText(state), 'licences: 120,000 of 1,000,000 (12 %), 30,000 a second, 30 s left');
    assert.equal(progressText({ ...state, done: 0, elapsed: 0 }), 'licences: 0 of 1,000,000 (0 %)');
  });

  it('is one line that is written over on a terminal', () => {
    const { written, progress } = recorded(true);
    progress.show(state);
    progress.show({ ...state, elapsed: 4.1 });
    progress.line('Done.');
    assert.equal(written.length, 3);
    assert.match(written[0] ?? '', /^\rlicences: [^\n]*$/);
    assert.match(written[1] ?? '', /^\r +\r$/);
    assert.equal(written[2], 'Done.\n');
  });

  it('is a line every five seconds elsewhere', () => {
    const { written, progress } = recorded(false);
    for (const elapsed of [1, 3, 5.9, 6, 10, 11.5]) progress.show({ ...state, elapsed });
    assert.equal(written.length, 3);
    for (const line of written) assert.match(line, /^licences: [^\r]*\n$/);
  });

  it('says what is known where the number of rows is not', () => {
    const unknown = { what: 'Checking a.csv', done: 500, elapsed: 10 };
    assert.equal(progressText(unknown), 'Checking a.csv: 500 rows, 50 a second');
    assert.equal(progressText({ ...unknown, share: 0.25 }), 'Checking a.csv: 500 rows (25 %), 50 a second, 30 s left');
  });

  it('of a short work is nothing', () => {
    const { written, progress } = recorded(true);
    progress.follow('Checking a.csv')(500);
    progress.end();
    assert.deepEqual(written, []);
  });

  it('ends with what was loaded', () => {
    const outcome = { rows: 1_000_000, loadSeconds: 40, indexSeconds: 20, revision: 8, digest: 'ab' };
    assert.equal(
      outcomeText(outcome),
      'Loaded 1,000,000 rows in 40.0 s (25,000 a second), indexes in 20.0 s. Revision 8, chain digest ab',
    );
  });
});
