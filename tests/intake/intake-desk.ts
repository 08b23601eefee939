import assert from 'node:assert/strict';
import { createKey } from '../../src/access/api-keys.js';
import type { Database } from '../../src/database/open-database.js';
import { registry } from '../../src/datasets/index.js';
import { buildSchema } from '../../src/graphql/build-schema.js';
import type { ActorRole } from '../../src/publication/actor.js';
import { buildServer, type Server } from '../../src/server/build-server.js';
import { type FreshDatabase, sampleDatabase } from '../fresh-database.js';

const schema = buildSchema(registry);

/** The agency of the tests: market supervision, which decides penalties. */
export const MARKET = '龙城区市场监督管理局';

export interface Answer {
  readonly status: number;
  readonly body: unknown;
  readonly text: string;
}

/** A server over the sample data, with a key for each role, asked without a network. */
export interface IntakeDesk {
  readonly fresh: FreshDatabase;
  readonly close: () => Promise<void>;
  readonly database: Database;
  readonly server: Server;
  readonly keys: Readonly<Record<ActorRole, string>>;
  readonly submit: (dataset: string, body: string | Buffer, options?: SubmitOptions) => Promise<Answer>;
  readonly decide: (id: string, decision: object, key?: string) => Promise<Answer>;
  readonly ask: (path: string, key?: string) => Promise<Answer>;
  readonly graphql: (query: string) => Promise<unknown>;
  readonly makeKey: (role: ActorRole, agencies?: 'all' | readonly string[]) => Promise<string>;
}

export interface SubmitOptions {
  readonly key?: string;
  readonly query?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** @param dataDirectory where erasures are remembered. */
export async function openDesk(dataDirectory = '/nowhere'): Promise<IntakeDesk> {
  const fresh = await sampleDatabase();
  const { database } = fresh;
  const server = await buildServer({ database, schema, logLevel: 'silent', dataDirectory });
  const makeKey = async (role: ActorRole, agencies: 'all' | readonly string[] = 'all') =>
    (await createKey(database, { role, agencies })).key;
  const keys = {
    publisher: await makeKey('publisher'),
    reviewer: await makeKey('reviewer'),
    administrator: await makeKey('administrator'),
  };
  const send = async (
    method: 'GET' | 'POST',
    url: string,
    key: string | undefined,
    payload?: string | Buffer | object,
    headers: Readonly<Record<string, string>> = {},
  ): Promise<Answer> => {
    const response = await server.app.inject({
      method,
      url,
      headers: { ...(key === undefined ? {} : { authorization: `Bearer ${key}` }), ...headers },
      ...(payload === undefined ? {} : { payload }),
    });
    const isJson = String(response.headers['content-type']).includes('json');
    return { status: response.statusCode, text: response.body, body: isJson ? response.json() : null };
  };
  return {
    fresh,
    close: async () => {
      await server.app.close();
      await fresh.drop();
    },
    database,
    server,
    keys,
    makeKey,
    submit: (dataset, body, { key = keys.publisher, query = '', headers = {} } = {}) =>
      send('POST', `/api/v1/submissions?dataset=${dataset}${query}`, key, body, {
        'content-type': 'application/octet-stream',
        ...headers,
      }),
    decide: (id, decision, key = keys.reviewer) => send('POST', `/api/v1/submissions/${id}/decision`, key, decision),
    ask: (path, key) => send('GET', path, key),
    graphql: async (query) => {
      const { status, body } = await send('POST', '/graphql', undefined, { query });
      assert.equal(status, 200, JSON.stringify(body));
      return body;
    },
  };
}

/** A CSV of penalties, each sound but for what the test says otherwise. */
export function penaltiesCsv(...rows: readonly Readonly<Record<string, string>>[]): string {
  const sound = {
    处罚机关: MARKET,
    行政处罚决定书文号: '龙市监处罚〔2026〕1号',
    行政相对人名称: '朝阳龙城食品有限公司',
    行政相对人类别: '法人',
    处罚类别: '罚款',
    罚款金额: '0.5',
    处罚决定日期: '2026-11-02',
  };
  const headings = [...new Set([...Object.keys(sound), ...rows.flatMap((row) => Object.keys(row))])];
  const lines = rows.map((row) => {
    const cells: Readonly<Record<string, string>> = { ...sound, ...row };
    return headings.map((heading) => quoted(cells[heading] ?? '')).join(',');
  });
  return [headings.join(','), ...lines].join('\r\n');
}

function quoted(cell: string): string {
  return /[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
