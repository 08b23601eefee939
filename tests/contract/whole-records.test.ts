import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import type { Answer } from '../graphql/door.js';
import { at, each, listAt } from '../graphql/json.js';
import { openSampleDoor } from '../graphql/sample-door.js';
import { eachField, everyField } from './every-field.js';

const { ask, database, schema } = await openSampleDoor();

for (const { name, pluralName, typeName, columns } of database.registry.datasets) {
  describe(name, () => {
    const selection = everyField(schema, typeName);
    const records = (first: number) => ask(`{ list: ${pluralName}(first: ${first}) { nodes ${selection} } }`);
    let many: Answer;
    before(async () => {
      many = await records(20);
    });

    it('answers for every field of its records, and leaves none empty that may not be', () => {
      for (const record of listAt(many.data, 'list.nodes')) {
        for (const column of columns) {
          const isEmpty = at(record, column.name) === null;
          // A reference is empty too where the record that it leads to is not there.
          const mayBe = column.nullable || column.kind.graphql.type === 'reference';
          assert.ok(!isEmpty || mayBe, `${typeName}.${column.name}`);
        }
      }
    });

    it('gives each field the same when it is asked for alone, and so read without the others', async () => {
      const fields = eachField(schema, typeName);
      const alone = fields.map(([, one], place) => `f${place}: ${pluralName}(first: 20) { nodes ${one} }`);
      const { data } = await ask(`{ ${alone.join(' ')} }`);
      for (const [place, [field]] of fields.entries())
        assert.deepEqual(each(data, `f${place}.nodes`, field), each(many.data, 'list.nodes', field), field);
    });

    it('takes no more statements for twenty records than their relations need, however many there are', async () => {
      // One record may hold no reference where another does: that is the only difference there may be.
      const references = columns.filter(({ kind }) => kind.graphql.type === 'reference').length;
      const { statements } = await records(1);
      assert.ok(many.statements <= statements + references, `${statements}, then ${many.statements}`);
    });

    it('gives for each stated absence a column that is indeed empty', () => {
      for (const record of listAt(many.data, 'list.nodes')) {
        for (const field of each(record, 'absences', 'field')) {
          const held = at(record, String(field));
          assert.ok(held === null || (Array.isArray(held) && held.length === 0), String(field));
        }
      }
    });

    it('has each record’s history from its publication on', () => {
      for (const record of listAt(many.data, 'list.nodes')) {
        const versions = listAt(record, 'history');
        const last = versions.at(-1);
        assert.equal(at(versions[0], 'kind'), 'PUBLISHED');
        assert.deepEqual([at(last, 'sinceRevision'), at(last, 'untilRevision')], [at(record, 'sinceRevision'), null]);
        for (const digest of each(record, 'history', 'digest')) assert.match(String(digest), /^[0-9a-f]{64}$/);
      }
    });

    it('says of every check what it looked at and what it found, in both languages', () => {
      for (const check of listAt(many.data, 'list.nodes').flatMap((record) => listAt(record, 'checks'))) {
        assert.match(String(at(check, 'validator')), /^V\d+[A-Z]?$/);
        assert.match(String(at(check, 'message')), /[a-z]{2}/);
        assert.match(String(at(check, 'messageZh')), /\p{Script=Han}/u);
        for (const column of listAt(check, 'columns'))
          assert.ok(
            columns.some((known) => known.name === column),
            String(column),
          );
      }
    });
  });
}
