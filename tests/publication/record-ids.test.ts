import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { recordIdOf } from '../../src/catalog/identity.js';
import { RecordIds } from '../../src/publication/submission/record-ids.js';

describe('the record ids of a submission', () => {
  it('are each new once, however many there are', () => {
    const ids = new RecordIds();
    const all = Array.from({ length: 20_000 }, (_, index) => recordIdOf('penalties', String(index)));
    assert.ok(all.every((id) => ids.add(id)));
    assert.ok(all.every((id) => !ids.add(id)));
    assert.ok(ids.add(recordIdOf('penalties', 'another')));
  });

  it('are told apart by every digit', () => {
    const ids = new RecordIds();
    assert.ok(ids.add('ca6609cc-d62f-5ef8-a781-4abd9d075c4b'));
    assert.ok(ids.add('ca6609cc-d62f-5ef8-a781-4abd9d075c4c'));
    assert.ok(ids.add('ca6609cc-d62f-5ef8-a782-4abd9d075c4b'));
    assert.ok(!ids.add('ca6609cc-d62f-5ef8-a781-4abd9d075c4b'));
  });
});
