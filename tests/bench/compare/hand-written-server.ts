/**
 * The floor that others are measured by: hand-written SQL behind node:http, one prepared statement for each level, rows put
 * together and written as JSON. No framework, no schema, no choice of fields. Prints its address when it is ready.
 */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import pg from 'pg';

const pool = new pg.Pool({ connectionString: process.env.DATABASE_URL, max: 10, options: '-c datestyle=ISO' });
pg.types.setTypeParser(pg.types.builtins.DATE, String);

type Row = Readonly<Record<string, unknown>>;

async function read(name: string, text: string, values: readonly unknown[] = []): Promise<readonly Row[]> {
  return (await pool.query<Row>({ name, text, values: [...values] })).rows;
}

const PRESENT = 'until_revision is null';

function top(table: string, columns: string, count: number): Promise<readonly Row[]> {
  const text = `select record_id, ${columns} from open.${table} where ${PRESENT} order by natural_key, record_id limit $1`;
  return read(`top ${table}`, text, [count]);
}

/** The first few records of a table for each parent. */
async function children(
  table: string,
  parent: string,
  columns: string,
  count: number,
  ids: readonly unknown[],
): Promise<(id: unknown) => readonly Row[]> {
  const text = `select c.* from unnest($1::uuid[]) as p(id) cross join lateral (select ${parent} as parent, record_id, ${columns} from open.${table} where ${parent} = p.id and ${PRESENT} order by natural_key, record_id limit $2) as c`;
  const byParent = Map.groupBy(await read(`children ${table}`, text, [ids, count]), (row) => row.parent);
  return (id) => byParent.get(id) ?? [];
}

async function byId(
  table: string,
  columns: string,
  ids: readonly unknown[],
): Promise<(id: unknown) => Row | undefined> {
  const text = `select record_id, ${columns} from open.${table} where record_id = any($1::uuid[]) and ${PRESENT}`;
  const rows = await read(`by id ${table}`, text, [[...new Set(ids)]]);
  const known = new Map(rows.map((row) => [row.record_id, row]));
  return (id) => known.get(id);
}

const ids = (rows: readonly Row[], column = 'record_id') => rows.map((row) => row[column]);

const ANSWERS: Readonly<Record<string, () => Promise<unknown>>> = {
  '/agencies': async () => {
    const agencies = await top('agencies', 'name, kind, phone', 50);
    const departments = await children('departments', 'agency', 'name, phone', 20, ids(agencies));
    return agencies.map(({ record_id, name, kind, phone }) => ({
      name,
      kind,
      phone,
      departments: departments(record_id).map((department) => ({ name: department.name, phone: department.phone })),
    }));
  },
  '/penalties': async () => {
    const penalties = await top('penalties', 'decision_number, case_name, party_name, decided_on, status, agency', 100);
    const agencies = await byId('agencies', 'name, phone', ids(penalties, 'agency'));
    return penalties.map((row) => ({
      decisionNumber: row.decision_number,
      caseName: row.case_name,
      partyName: row.party_name,
      decidedOn: row.decided_on,
      status: row.status,
      agency: { name: agencies(row.agency)?.name, phone: agencies(row.agency)?.phone },
    }));
  },
  '/nest': async () => {
    const agencies = await top('agencies', 'name, kind, phone', 10);
    const penalties = await children('penalties', 'agency', 'decision_number, enterprise', 5, ids(agencies));
    const all = agencies.flatMap(({ record_id }) => penalties(record_id));
    const enterprises = await byId('enterprises', 'name', ids(all, 'enterprise'));
    const licences = await children('licences', 'enterprise', 'decision_number, decided_on', 3, [
      ...new Set(ids(all, 'enterprise')),
    ]);
    return agencies.map(({ record_id, name }) => ({
      name,
      penalties: penalties(record_id).map(({ decision_number, enterprise }) => ({
        decisionNumber: decision_number,
        enterprise: {
          name: enterprises(enterprise)?.name,
          licences: licences(enterprise).map((licence) => ({
            decisionNumber: licence.decision_number,
            decidedOn: licence.decided_on,
          })),
        },
      })),
    }));
  },
};

const server = createServer(async (request, response) => {
  const answer = ANSWERS[request.url ?? ''];
  if (answer === undefined) {
    response.writeHead(404).end();
    return;
  }
  const body = JSON.stringify({ data: await answer() });
  response.writeHead(200, { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) }).end(body);
});

function isInternet(address: AddressInfo | string | null): address is AddressInfo {
  return typeof address === 'object' && address !== null;
}

server.listen(0, '127.0.0.1', () => {
  const address = server.address();
  if (isInternet(address)) console.log(`http://127.0.0.1:${address.port}`);
});
