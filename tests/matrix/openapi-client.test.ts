import assert from 'node:assert/strict';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { before, describe, it } from 'node:test';
import { PROJECT_FOLDER } from '../../src/project-folder.js';
import { at, each } from '../graphql/json.js';
import { serveSample } from '../rest/served-sample.js';
import { installTools, runNode } from './installed-tools.js';

// The generator needs the classic API of the compiler, which TypeScript 7 has no more; what it makes is compiled by ours.
const tools = await installTools({
  'openapi-fetch': '0.17.0',
  'openapi-typescript': '7.13.0',
  typescript: '5.9.3',
});
const { app } = await serveSample();
const address = await app.listen({ port: 0, host: '127.0.0.1' });

/** A program as someone writes it who has the document and nothing else. */
const PROGRAM = `
import createClient from 'openapi-fetch';
import type { components, paths } from './api.js';

const client = createClient<paths>({ baseUrl: process.argv[2] ?? '' });
const fines: components['schemas']['Penalty'][] = [];
for (let after: string | undefined, more = true; more; ) {
  const { data, error } = await client.GET('/api/v1/penalties', {
    params: {
      query: {
        first: 7,
        order: ['-fine', 'decidedOn'],
        'filter[fine]': { gte: '1000' },
        ...(after === undefined ? {} : { after }),
      },
    },
  });
  if (error !== undefined) throw new Error(error.detail);
  fines.push(...data.data);
  more = data.page.hasNextPage;
  after = data.page.endCursor ?? undefined;
}
const { data: statistics } = await client.GET('/api/v1/penalties/statistics', {
  params: { query: { groupBy: ['agency'], figures: ['sum.fine'] } },
});
const total: number | undefined = statistics?.data.length;
console.log(JSON.stringify({ ids: fines.map(({ id }) => id), groups: total }));
`;

const COMPILER = join(PROJECT_FOLDER, 'node_modules', 'typescript', 'bin', 'tsc');
const OPTIONS = [
  '--strict',
  '--noUncheckedIndexedAccess',
  '--exactOptionalPropertyTypes',
  ...['--module', 'nodenext', '--target', 'es2023', '--rootDir', '.', '--outDir', 'out'],
  ...['--types', 'node', '--typeRoots', join(PROJECT_FOLDER, 'node_modules', '@types')],
];

async function compile(program: string) {
  await writeFile(join(tools.folder, 'program.ts'), program);
  return runNode(tools.folder, COMPILER, [...OPTIONS, 'program.ts']);
}

describe('a client generated from the OpenAPI document', () => {
  before(async () => {
    const document = join(PROJECT_FOLDER, 'openapi', 'openapi.json');
    const { code, output } = await tools.run('openapi-typescript/bin/cli.js', document, '-o', 'api.d.ts');
    assert.equal(code, 0, output);
  });

  it('compiles, and pages through a dataset', async () => {
    const { code, output } = await compile(PROGRAM);
    assert.equal(code, 0, output);
    const ran = await runNode(tools.folder, join('out', 'program.js'), [address]);
    assert.equal(ran.code, 0, ran.output);
    const { ids, groups } = JSON.parse(ran.output);
    const list = await app.inject('/api/v1/penalties?first=100&total=1&filter[fine][gte]=1000&order=-fine,decidedOn');
    assert.deepEqual(ids.slice(0, 100), each(list.json(), 'data', 'id'));
    assert.deepEqual([ids.length, new Set(ids).size], [at(list.json(), 'totalCount'), ids.length]);
    const statistics = await app.inject('/api/v1/penalties/statistics?groupBy=agency');
    assert.equal(groups, Object(at(statistics.json(), 'data')).length);
  });

  it('does not compile where it names what there is not', async () => {
    const { code, output } = await compile(PROGRAM.replace("'sum.fine'", "'sum.fien'"));
    assert.notEqual(code, 0);
    assert.match(output, /sum\.fien/);
  });
});
