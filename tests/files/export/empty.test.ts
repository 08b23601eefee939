import assert from 'node:assert/strict';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import { flatColumns } from '../../../src/catalog/flat-columns.js';
import { at } from '../../graphql/json.js';
import { publishMakers } from '../../query/published-toys.js';
import { toys } from '../../query/toys.js';
import { serveToys } from '../../server/served-toys.js';
import { cellsOf } from '../reading.js';
import { openDuck } from './read-back.js';

const { server, database } = await serveToys();
server.clock.advance(await publishMakers(database, ['积木厂']));
const folder = await mkdtemp(join(tmpdir(), 'longcheng-empty-test-'));
const duck = await openDuck();
after(async () => {
  duck.close();
  await rm(folder, { recursive: true });
});

describe('a file of nothing', () => {
  it('is whole, with its columns and no rows', async () => {
    const names = flatColumns(toys).map(({ name }) => name);
    assert.equal((await server.app.inject('/api/v1/toys.csv?bom=0')).body, `${names.join(',')}\r\n`);
    assert.equal((await server.app.inject('/api/v1/toys.jsonl')).body, '');
    assert.equal((await server.app.inject('/api/v1/toys/parts.csv?bom=0')).body.split('\r\n').length, 2);
    assert.deepEqual(await cellsOf((await server.app.inject('/api/v1/toys.xlsx')).rawPayload), []);
    const path = join(folder, 'toys.parquet');
    await writeFile(path, (await server.app.inject('/api/v1/toys.parquet')).rawPayload);
    const described = await duck.ask(`describe select * from read_parquet('${path}')`);
    assert.deepEqual(
      described.map(({ column_name }) => column_name),
      names,
    );
    assert.deepEqual(await duck.ask(`select * from read_parquet('${path}')`), []);
    for (const format of ['csv', 'jsonl', 'xlsx', 'parquet']) {
      const manifest: unknown = (await server.app.inject(`/api/v1/toys.${format}.manifest.json`)).json();
      assert.deepEqual([at(manifest, 'rows'), at(manifest, 'complete')], [0, true], format);
    }
  });
});
