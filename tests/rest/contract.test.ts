import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { registry } from '../../src/datasets/index.js';
import { openapiDocument } from '../../src/rest/openapi/document.js';
import { at, each, listAt, textAt } from '../graphql/json.js';
import { DescribedAnswers, newAjv } from './described-answers.js';
import { serveSample } from './served-sample.js';

const { app } = await serveSample();
const described = new DescribedAnswers(openapiDocument(registry));

/** The body of an answer that is expected. */
async function get(url: string): Promise<unknown> {
  const response = await app.inject(url);
  assert.equal(response.statusCode, 200, `${url}: ${response.body.slice(0, 300)}`);
  return response.json();
}

for (const dataset of registry.datasets) {
  const path = `/api/v1/${dataset.name}`;
  describe(path, () => {
    let list: unknown;
    let schema: unknown;
    before(async () => {
      list = await get(`${path}?first=40&total=1`);
      schema = await get(`${path}/schema.json`);
    });

    it('lists records as its description says', () => {
      assert.ok(listAt(list, 'data').length > 0);
      described.assertDescribed(path, list);
      const { totalCount } = Object(list);
      assert.equal(at(list, 'page.hasNextPage'), Number(totalCount) > 40);
    });

    it('is described, with a dictionary of the columns that its records have', async () => {
      const about = await get(`/api/v1/datasets/${dataset.name}`);
      described.assertDescribed('/api/v1/datasets/{dataset}', about);
      const [record] = listAt(list, 'data');
      for (const column of listAt(about, 'data.columns')) assert.ok(textAt(column, 'name') in Object(record));
      assert.equal(at(about, 'data.recordCount'), at(list, 'totalCount'));
      assert.equal(at(about, 'data.tally.recordCount'), at(list, 'totalCount'));
      assert.ok(textAt(about, 'data.firstPublishedAt') <= textAt(about, 'data.latestPublishedAt'));
    });

    it('has a schema of its own that every whole record meets', () => {
      const validate = newAjv().compile(Object(schema));
      for (const record of listAt(list, 'data')) assert.ok(validate(record), JSON.stringify(validate.errors));
      for (const { name, title } of dataset.columns) assert.equal(at(schema, `properties.${name}.title`), title);
    });

    it('gives a record by each of its names, with its history', async () => {
      const [record] = listAt(list, 'data');
      for (const name of ['id', 'recordId', 'naturalKey']) {
        const one = await get(`${path}/${encodeURIComponent(textAt(record, name))}`);
        described.assertDescribed(`${path}/{id}`, one);
        assert.deepEqual(at(one, 'data'), record);
      }
      const history = await get(textAt(record, 'links.history'));
      described.assertDescribed(`${path}/{id}/history`, history);
      assert.equal(at(listAt(history, 'data').at(-1), 'record.id'), at(record, 'id'));
    });

    it('answers at the permanent address of a record as it was, and leads from there to records of the same state', async () => {
      const [record] = listAt(list, 'data');
      const permanent = at(await get(textAt(record, 'links.self')), 'data');
      const pin = `?asOf=${String(at(list, 'revision'))}`;
      const unpinned = (one: unknown) => JSON.stringify(one).replaceAll(pin, '');
      assert.equal(unpinned(permanent), unpinned(record));
      for (const [href] of JSON.stringify(permanent).matchAll(/(?<="href":")[^"]*/g))
        assert.ok(href.endsWith(pin), href);
    });

    it('leaves out what is not asked for', async () => {
      const few = await get(`${path}?first=3&fields=label,${dataset.label.name}`);
      described.assertDescribed(path, few);
      const members = new Set(['id', 'label', 'links', dataset.label.name]);
      for (const record of listAt(few, 'data')) assert.deepEqual(new Set(Object.keys(Object(record))), members);
    });
  });
}

describe('/api/v1/datasets', () => {
  it('names every dataset with its count and the way to it', async () => {
    const catalogue = await get('/api/v1/datasets');
    described.assertDescribed('/api/v1/datasets', catalogue);
    assert.deepEqual(
      each(catalogue, 'data', 'name'),
      registry.datasets.map(({ name }) => name),
    );
    const [agencies] = listAt(catalogue, 'data').filter((entry) => at(entry, 'name') === 'agencies');
    const list = await get(`${textAt(agencies, 'links.records')}?total=1&first=0`);
    assert.equal(at(list, 'totalCount'), at(agencies, 'recordCount'));
  });
});

describe('/api/v1/coverage', () => {
  it('gives for each of the 22 clauses what there is and what is late', async () => {
    const report = await get('/api/v1/coverage');
    described.assertDescribed('/api/v1/coverage', report);
    assert.equal(listAt(report, 'data').length, 22);
    const { body } = await app.inject({
      method: 'POST',
      url: '/graphql',
      payload: {
        query:
          '{ coverage { duty { id } datasets { dataset { name } tally { recordCount late overdue failing lateShare } } } }',
      },
    });
    const tallies = (clauses: readonly unknown[]) =>
      clauses.map((clause) =>
        listAt(clause, 'datasets').map((entry) =>
          ['recordCount', 'late', 'overdue', 'failing', 'lateShare'].map((count) => at(entry, `tally.${count}`)),
        ),
      );
    assert.deepEqual(tallies(listAt(report, 'data')), tallies(listAt(JSON.parse(body), 'data.coverage')));
  });

  it('is empty for a year without a plan', async () => {
    assert.deepEqual(at(await get('/api/v1/coverage?planYear=1999'), 'data'), []);
  });
});
