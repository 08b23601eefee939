import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { outcomeText, Progress, progressText } from '../../src/tiers/progress.js';

const state = { what: 'licences', done: 120_000, total: 1_000_000, elapsed: 4 };

function recorded(isTerminal: boolean) {
  const written: string[] = [];
  return { written, progress: new Progress({ isTerminal, write: (text) => written.push(text) }) };
}

describe('progress of a load', () => {
  it('names what is loaded, how much of how much, how fast and how long still', () => {
    assert.equal(progressText(state), 'licences: 120,000 of 1,000,000 (12 %), 30,000 a second, 30 s left');
    assert.equal(progressText({ ...state, done: 0, elapsed: 0 }), 'licences: 0 of 1,000,000 (0 %)');
  });

  it('is one line that is written over on a terminal', () => {
    const { written, progress } = recorded(true);
    progress.show(state);
    progress.show({ ...state, elapsed: 4.1 });
    progress.line('Done.');
    assert.equal(written.length, 2);
    assert.match(written[0] ?? '', /^\rlicences: [^\n]*$/);
    assert.match(written[1] ?? '', /^\r +\rDone\.\n$/);
  });

  it('is a line every five seconds elsewhere', () => {
    const { written, progress } = recorded(false);
    for (const elapsed of [1, 3, 5.9, 6, 10, 11.5]) progress.show({ ...state, elapsed });
    assert.equal(written.length, 3);
    for (const line of written) assert.match(line, /^licences: [^\r]*\n$/);
  });

  it('ends with what was loaded', () => {
    const outcome = { rows: 1_000_000, loadSeconds: 40, indexSeconds: 20, revision: 8, digest: 'ab' };
    assert.equal(
      outcomeText(outcome),
      'Loaded 1,000,000 rows in 40.0 s (25,000 a second), indexes in 20.0 s. Revision 8, chain digest ab',
    );
  });
});
