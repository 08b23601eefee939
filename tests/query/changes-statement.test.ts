import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { buildRegistry } from '../../src/catalog/build-registry.js';
import { changedRecordsStatement } from '../../src/query/changed-records.js';
import { planChanges } from '../../src/query/changes-plan.js';
import { changesStatement } from '../../src/query/changes-statement.js';
import { latestChangesStatement } from '../../src/query/latest-changes.js';
import { Maker, toyRegistry } from '../toy-datasets.js';
import { docComment, oneLine } from './doc-comment.js';

const registry = buildRegistry([Maker]);
const moment = { revision: 7, isPresent: true };
const limits = { standard: 20, largest: 100 };

describe('the statement of changes', () => {
  it('is the one that its documentation shows', () => {
    const { text, values } = changesStatement(planChanges(registry, { first: 2 }, limits, moment), moment);
    assert.ok(docComment('changes-statement', 'changesStatement').includes(oneLine(text)), oneLine(text));
    assert.deepEqual(values, [0, 0, 7, 3]);
  });

  it('takes the next page of each dataset that is followed, and each dataset once', () => {
    const plan = planChanges(toyRegistry, { first: 2, dataset: ['toys', 'makers', 'toys'] }, limits, moment);
    const { text, values } = changesStatement(plan, moment);
    assert.match(
      text,
      /unnest\(\$1::text\[\]\) as d\(name\) cross join lateral \(.*c\.dataset = d\.name .* limit \$5\) as own/,
    );
    assert.deepEqual(values[0], ['toys', 'makers']);
  });
});

describe('the statement of the newest changes', () => {
  it('is the one that its documentation shows', () => {
    const { text, values } = latestChangesStatement(registry, { limit: 2 }, { revision: 8, sequence: 0 });
    assert.ok(docComment('latest-changes', 'latestChangesStatement').includes(oneLine(text)), oneLine(text));
    assert.deepEqual(values, [8, 0, 3, 3]);
  });
});

describe('the statement of what changes brought', () => {
  it('is the one that its documentation shows', () => {
    const { text } = changedRecordsStatement(registry.get('makers'), []);
    assert.ok(docComment('changed-records', 'changedRecordsStatement').includes(oneLine(text)), oneLine(text));
  });
});

describe('a question for changes', () => {
  const refuse = (request: Parameters<typeof planChanges>[1], code: string, message: string) =>
    assert.throws(() => planChanges(toyRegistry, request, limits, moment), { code, message });

  it('is refused for a page that is too large, or of no size', () => {
    refuse({ first: 101 }, 'PAGE_TOO_LARGE', '"first" is 101; a page holds at most 100 changes. Page on with "after".');
    refuse({ first: -1 }, 'BAD_ARGUMENT', '"first" is -1; use 0 to 100.');
  });

  it('is refused for a dataset that there is not, and names the one that was meant', () => {
    refuse({ dataset: ['makers', 'tois'] }, 'UNKNOWN_DATASET', 'There is no dataset "tois"; did you mean "toys"?');
  });

  it('begins at one place only', () => {
    refuse({ after: 'x', since: moment }, 'BAD_ARGUMENT', 'Use either "after" or "since", not both.');
  });
});
