import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import fc from 'fast-check';
import { createKey } from '../../src/access/api-keys.js';
import { registry } from '../../src/datasets/index.js';
import { csvCell } from '../../src/files/text/csv-cell.js';
import { PROJECT_FOLDER } from '../../src/project-folder.js';
import { fileColumns } from '../../src/publication/read-cells.js';
import { type FreshDatabase, sampleDatabase } from '../fresh-database.js';
import { faultOf, HOSTILE_TEXTS } from '../server/hostile-questions.js';
import { eachOf, type ServedChild, startServedChild } from './served-child-process.js';

const UPLOADS = 10_000;
const WARM_UP = 500;
const AT_ONCE = 4;

interface HostileUpload {
  readonly dataset: string;
  readonly body: Uint8Array;
  readonly type: string;
  readonly query: string;
}

describe('ten thousand hostile uploads', () => {
  let fresh: FreshDatabase;
  let served: ServedChild;
  let key: string;
  before(async () => {
    fresh = await sampleDatabase();
    key = (await createKey(fresh.database, { role: 'publisher', agencies: 'all' })).key;
    served = await startServedChild(fresh.ownerUrl);
  });
  after(async () => {
    await served.stop();
    await fresh.drop();
  });

  it('get no answer of 500 and more, end nothing, and leave no memory behind', async (test) => {
    const uploads = fc.sample(await hostileUploads(served.address), WARM_UP + UPLOADS);
    const outcomes = new Map<string, number>();
    const submit = async ({ dataset, body, type, query }: HostileUpload) => {
      const response = await fetch(`${served.address}/api/v1/submissions?dataset=${dataset}${query}`, {
        method: 'POST',
        headers: { authorization: `Bearer ${key}`, 'content-type': type },
        body: Uint8Array.from(body),
        signal: AbortSignal.timeout(60_000),
      });
      const text = await response.text();
      const fault = faultOf(response.status, text);
      assert.equal(
        fault,
        undefined,
        `${fault} ${dataset} ${type} ${Buffer.from(body).toString('base64').slice(0, 3_000)}`,
      );
      const answer: unknown = JSON.parse(text);
      const outcome = `${response.status} ${Object(answer).code ?? Object(answer).status}`;
      outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + 1);
    };
    await eachOf(uploads.slice(0, WARM_UP), AT_ONCE, submit);
    const before = await served.heap();
    await eachOf(uploads.slice(WARM_UP), AT_ONCE, submit);
    const left = await served.heap();
    test.diagnostic(`${JSON.stringify(Object.fromEntries(outcomes))}; heap ${before} → ${left}`);
    assert.ok(left < before * 1.2, `${before} → ${left}`);
    assert.equal((await fetch(`${served.address}/health/ready`)).status, 200);
  });
});

const TYPES = [
  'text/csv',
  'application/octet-stream',
  'application/jsonl',
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  'x/y',
];

/** Sample files, forms and lines of JSON, mutilated; and bytes of all kinds. */
async function hostileUploads(address: string): Promise<fc.Arbitrary<HostileUpload>> {
  const names = ['penalties', 'agencies', 'bonds', 'duties', 'policy-documents'].filter((name) => registry.find(name));
  const files = await Promise.all(
    names.flatMap((name) => [
      readFile(join(PROJECT_FOLDER, 'seeds', `${name}.csv`)).then((bytes) => bytes.subarray(0, 20_000)),
      fetch(`${address}/api/v1/${name}/template.xlsx`).then(async (response) =>
        Buffer.from(await response.arrayBuffer()),
      ),
      Buffer.from(`{"name":"x","decisionNumber":"1"}\n{"name":null}\n`),
    ]),
  );
  const mutilated = fc
    .tuple(
      fc.constantFrom(...files),
      fc.array(fc.tuple(fc.nat(), fc.oneof(fc.uint8Array({ maxLength: 6 }), pieces), fc.nat({ max: 40 })), {
        minLength: 1,
        maxLength: 8,
      }),
      fc.option(fc.nat(), { freq: 3 }),
    )
    .map(([file, changes, cut]) => {
      let bytes = Buffer.from(file);
      for (const [at, piece, length] of changes) {
        const from = at % (bytes.length + 1);
        bytes = Buffer.concat([bytes.subarray(0, from), piece, bytes.subarray(from + length)]);
      }
      return cut === null ? bytes : bytes.subarray(0, cut % (bytes.length + 1));
    });
  const body = fc.oneof(
    { weight: 4, arbitrary: mutilated },
    { weight: 6, arbitrary: hostileTable },
    { weight: 1, arbitrary: fc.uint8Array({ maxLength: 2_000 }) },
    {
      weight: 1,
      arbitrary: fc
        .tuple(pieces, fc.nat({ max: 4_000 }))
        .map(([piece, times]) => Buffer.concat(Array<Uint8Array>(times).fill(piece))),
    },
    {
      weight: 1,
      arbitrary: fc
        .array(fc.jsonValue(), { maxLength: 20 })
        .map((values) => Buffer.from(values.map((value) => JSON.stringify(value)).join('\n'))),
    },
  );
  return fc.record({
    dataset: fc.constantFrom(...names),
    body,
    type: fc.constantFrom(...TYPES),
    query: fc.constantFrom('', '&dryRun=1', '&reason=%E6%9B%B4%E6%AD%A3'),
  });
}

// A file in order whose cells are not.
const cell = fc.oneof(
  fc.constantFrom(...HOSTILE_TEXTS.filter((text) => text.isWellFormed() && !text.includes('\u0000'))),
  fc.string({ unit: 'grapheme', maxLength: 12 }),
  fc.constantFrom(
    '2026-11-02',
    '罚款',
    '法人',
    '0.5',
    '朝阳龙城食品有限公司',
    '龙城区市场监督管理局',
    '18位',
    '211303',
    '#REF!',
    '未公开',
  ),
);
const hostileTable = fc
  .tuple(fc.constantFrom('penalties', 'agencies', 'duties'), fc.integer({ min: 1, max: 12 }))
  .chain(([name, rows]) => {
    const titles = fileColumns(registry.get(name)).map(({ title }) => title);
    return fc
      .array(fc.array(cell, { minLength: titles.length, maxLength: titles.length }), { minLength: 1, maxLength: rows })
      .map((table) => Buffer.from([titles, ...table].map((line) => line.map(csvCell).join(',')).join('\r\n')));
  });

const pieces = fc
  .constantFrom(
    '"',
    '""',
    ',',
    '\r\n',
    '\n',
    '\r',
    '\u0000',
    '\ufeff',
    '=cmd|x',
    '{',
    '}',
    '[',
    'PK\u0003\u0004',
    '<!DOCTYPE x [',
    '&x;',
    '1'.repeat(50_000),
    '机密',
    '11010519491231002X',
    '\t',
    '\\',
  )
  .map((text) => Buffer.from(text));
