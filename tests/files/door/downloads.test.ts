import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { before, describe, it } from 'node:test';
import { setTimeout as delay } from 'node:timers/promises';
import { asOwner } from '../../fresh-database.js';
import { at, each } from '../../graphql/json.js';
import { publishMakers, publishToys } from '../../query/published-toys.js';
import { toy } from '../../query/toys.js';
import { receive, serveFiles } from './served-files.js';

const { fresh, server, address, onDisk } = await serveFiles();
const csv = `${address}/api/v1/toys.csv`;

/** Toys that come to some megabytes, so that a file is still being sent when something happens to it. */
const MANY = Array.from({ length: 3_000 }, (_, index) =>
  toy({ name: `玩具${index}`, story: `${index}`.repeat(800) }, `玩具${index}`),
);

async function until(holds: () => Promise<boolean>): Promise<void> {
  for (let tries = 0; !(await holds()); tries++) {
    assert.ok(tries < 200, 'It never comes to that.');
    await delay(50);
  }
}

const sessions = async () =>
  (
    await asOwner(
      fresh.ownerUrl,
      "select pid from pg_stat_activity where application_name = 'longcheng files' and datname = current_database()",
    )
  ).length;

describe('a file that is downloaded', () => {
  let revision: number;
  before(async () => {
    await publishMakers(fresh.database, ['积木厂']);
    revision = await publishToys(fresh.database, MANY);
    server.clock.advance(revision);
  });

  it('is whole, says which revision it is of and is named in Chinese', async () => {
    const { status, headers, body, isWhole } = await receive(csv);
    assert.deepEqual([status, isWhole, headers['x-data-revision']], [200, true, String(revision)]);
    assert.equal(body.subarray(0, 3).toString('hex'), 'efbbbf');
    assert.equal(body.toString('utf8').split('\r\n').length, 3_002);
    assert.equal(headers['content-location'], `/api/v1/toys.csv?asOf=${revision}`);
    const disposition = String(headers['content-disposition']);
    assert.match(disposition, new RegExp(`^attachment; filename="toys-r${revision}-[0-9a-f]{8}\\.csv"; `));
    assert.match(decodeURIComponent(disposition), /UTF-8''玩具-第\d+版-[0-9a-f]{8}\.csv$/);
    assert.match(String(headers.link), /toys\.csv\.manifest\.json\?asOf=\d+>; rel="describedby"/);
  });

  it('leaves the mark out, or the guard, when it is asked to', async () => {
    const { body } = await receive(`${csv}?bom=0&guard=0&fields=name&headings=titles`);
    assert.match(body.toString('utf8'), /^全局标识,名称\r\n/);
  });

  it('has a manifest that says what its bytes are', async () => {
    const { body } = await receive(csv);
    const { body: said } = await receive(`${csv}.manifest.json`);
    const manifest: unknown = JSON.parse(said.toString('utf8'));
    assert.equal(at(manifest, 'sha256'), createHash('sha256').update(body).digest('hex'));
    assert.deepEqual(
      ['rows', 'expectedRows', 'bytes', 'revision', 'complete'].map((name) => at(manifest, name)),
      [3_000, 3_000, body.length, revision, true],
    );
    assert.deepEqual(each(manifest, 'columns', 'heading'), body.toString('utf8').slice(1).split('\r\n')[0]?.split(','));
  });

  it('is resumed where it was broken off, byte by byte, though more has been published since', async () => {
    const { headers, body: whole } = await receive(csv);
    const begun = await receive(csv, {}, { leaveAfter: 100_000 });
    server.clock.advance(await publishToys(fresh.database, [toy({ name: '后来' }, '后来')]));
    const rest = await receive(`${address}${String(headers['content-location'])}`, {
      range: `bytes=${begun.body.length}-`,
      'if-range': String(headers.etag),
    });
    assert.equal(rest.status, 206);
    assert.equal(rest.headers['content-range'], `bytes ${begun.body.length}-${whole.length - 1}/${whole.length}`);
    assert.ok(Buffer.concat([begun.body, rest.body]).equals(whole));
  });

  it('is given anew to whoever has a part of another', async () => {
    const { body, headers } = await receive(csv);
    assert.match(body.toString('utf8'), /后来/);
    const other = await receive(csv, { range: 'bytes=10-', 'if-range': '"another"' });
    assert.deepEqual([other.status, other.body.length], [200, body.length]);
    assert.equal((await receive(csv, { range: `bytes=${body.length}-` })).status, 416);
    assert.equal((await receive(csv, { range: 'bytes=-7' })).body.toString('utf8'), body.subarray(-7).toString('utf8'));
    assert.equal((await receive(csv, { 'if-none-match': String(headers.etag) })).status, 304);
  });

  it('is described without being sent', async () => {
    const { body, headers } = await receive(csv);
    const head = await receive(csv, {}, { method: 'HEAD' });
    assert.deepEqual([head.status, head.body.length], [200, 0]);
    assert.equal(head.headers['content-length'], String(body.length));
    assert.equal(head.headers.etag, headers.etag);
    const unknown = await receive(`${csv}?order=-name`, {}, { method: 'HEAD' });
    assert.deepEqual([unknown.status, unknown.headers['content-length']], [200, undefined]);
  });

  it('is no longer written when nobody waits for it', async () => {
    const { body } = await receive(`${address}/api/v1/toys.xlsx?order=name`, {}, { leaveAfter: 1 });
    assert.ok(body.length > 0);
    await until(async () => (await sessions()) === 0);
  });

  it('breaks off without an end when the database goes away, and its manifest does not call it complete', async () => {
    const cut = async () =>
      asOwner(
        fresh.ownerUrl,
        "select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'longcheng files' and datname = current_database()",
      );
    const question = `${address}/api/v1/toys.jsonl?order=-naturalKey`;
    const manifest = receive(`${question.replace('.jsonl', '.jsonl.manifest.json')}`);
    const sent = receive(question);
    while ((await cut()).length === 0) await delay(1);
    const { status, isWhole } = await sent;
    assert.ok(status === 503 || (status === 200 && !isWhole), `${status} ${isWhole}`);
    const said = await manifest;
    const state: unknown = JSON.parse(said.body.toString('utf8'));
    // Before its first bytes there is nothing to tell of.
    if (said.status === 503) assert.equal(at(state, 'code'), 'DATABASE_UNAVAILABLE');
    else assert.deepEqual([said.status, at(state, 'complete'), at(state, 'sha256')], [200, false, null]);
  });

  it('is refused with a sentence where the question makes no sense', async () => {
    const refused = async (query: string) => {
      const { status, body } = await receive(`${address}/api/v1/${query}`);
      return `${status} ${String(at(JSON.parse(body.toString('utf8')), 'detail'))}`;
    };
    assert.match(await refused('toys.csv?first=10'), /^400 A file is the whole answer and has no pages/);
    assert.match(await refused('toys.csv?headings=title'), /^400 .*did you mean "titles"/);
    assert.match(await refused('toys.xlsx?bom=0'), /^400 There is no parameter "bom"/);
    assert.match(await refused('toy.csv'), /^404 .*did you mean "toys"/);
    assert.match(await refused('toys/part.csv'), /^404 .*did you mean "parts"/);
    assert.match(await refused('toys.csv?filter[nam]=1'), /^400 .*"name"/);
  });

  it('takes no more room than it may', async () => {
    assert.ok((await onDisk()).length > 0);
    const small = await serveFiles(0);
    await publishMakers(small.fresh.database, ['积木厂']);
    small.server.clock.advance(await publishToys(small.fresh.database, [toy({ name: '一' })]));
    assert.equal((await receive(`${small.address}/api/v1/toys.csv`)).status, 200);
    await until(async () => (await small.onDisk()).length === 0);
  });
});
