import assert from 'node:assert/strict';
import { access, mkdir, mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, beforeEach, describe, it } from 'node:test';
import { LongchengError } from '../../../src/errors.js';
import { FileShelf } from '../../../src/files/shelf/file-shelf.js';
import type { FileSource } from '../../../src/files/shelf/stored-file.js';

const parent = await mkdtemp(join(tmpdir(), 'longcheng-shelf-test-'));
after(() => rm(parent, { recursive: true }));

interface Tap {
  readonly begin: () => Promise<FileSource>;
  /** Lets the file come to its end. */
  readonly finish: () => void;
  readonly isClosed: () => boolean;
}

/** A file of so many bytes whose last byte waits until the test lets it come. */
function tap(bytes: number): Tap {
  let isClosed = false;
  let finish: () => void = () => undefined;
  const finished = new Promise<void>((resolve) => {
    finish = resolve;
  });
  async function* blocks(): AsyncGenerator<Buffer> {
    yield Buffer.alloc(bytes - 1, 'a');
    await finished;
    if (isClosed) throw new Error('It was closed.');
    yield Buffer.from('z');
  }
  return {
    begin: async () => ({
      expectedRows: 1,
      rows: () => 1,
      bytes: blocks(),
      close: async () => {
        isClosed = true;
        finish();
      },
    }),
    finish,
    isClosed: () => isClosed,
  };
}

async function whole(bytes: AsyncIterable<Buffer>): Promise<string> {
  const blocks: Buffer[] = [];
  for await (const block of bytes) blocks.push(block);
  return Buffer.concat(blocks).toString('utf8');
}

describe('the shelf of files', () => {
  let shelf: FileShelf;
  beforeEach(async () => {
    await shelf?.close();
    shelf = await FileShelf.open(parent, 25);
  });
  after(() => shelf.close());

  it('writes a file once for all who want it, and lets them read while it grows', async () => {
    const { begin, finish } = tap(10);
    const file = shelf.get('one', 0, begin);
    const release = file.want();
    assert.equal(shelf.get('one', 0, begin), file);
    await file.begun();
    const reading = [whole(file.read()), whole(file.read(5)), whole(file.read(8, 10))];
    finish();
    assert.deepEqual(await Promise.all(reading), ['aaaaaaaaaz', 'aaaaz', 'az']);
    assert.equal(await readFile(file.path, 'utf8'), 'aaaaaaaaaz');
    assert.equal(file.sha256?.length, 64);
    release();
    assert.equal(shelf.find('one', 0), file);
  });

  it('ends the writing of what nobody wants any more', async () => {
    const { begin, isClosed } = tap(10);
    const file = shelf.get('one', 0, begin);
    const [first, second] = [file.want(), file.want()];
    await file.begun();
    first();
    first();
    assert.equal(file.state, 'writing');
    second();
    await file.ended();
    assert.ok(isClosed());
    await assert.rejects(whole(file.read()));
    assert.equal(shelf.find('one', 0), undefined);
  });

  it('has given the room back when a reader hears that a file broke', async () => {
    async function* torn(): AsyncGenerator<Buffer> {
      yield Buffer.alloc(10);
      throw new Error('There is no room.');
    }
    const source = { expectedRows: 1, rows: () => 1, bytes: torn(), close: async () => undefined };
    const file = shelf.get('one', 0, async () => source);
    const release = file.want();
    await assert.rejects(
      file.begun().then(() => whole(file.read())),
      /no room/,
    );
    await assert.rejects(access(file.path), { code: 'ENOENT' });
    release();
  });

  it('writes as many at the same time as it may, and refuses the next', async () => {
    const taps = Array.from({ length: 4 }, () => tap(2));
    const files = taps.map(({ begin }, at) => shelf.get(String(at), 0, begin));
    assert.throws(
      () => shelf.get('fifth', 0, tap(2).begin),
      (error) => error instanceof LongchengError && error.code === 'TOO_MANY_STREAMS',
    );
    taps[0]?.finish();
    await files[0]?.ended();
    shelf.get('fifth', 0, tap(2).begin);
  });

  it('gives up what was wanted longest ago when there is no more room, but nothing that is being read', async () => {
    const keep = async (key: string) => {
      const { begin, finish } = tap(10);
      const file = shelf.get(key, 0, begin);
      const release = file.want();
      finish();
      await file.ended();
      return release;
    };
    const reading = await keep('read');
    for (const key of ['old', 'new']) (await keep(key))();
    assert.deepEqual(
      ['read', 'old', 'new'].map((key) => shelf.find(key, 0) !== undefined),
      [true, false, true],
    );
    reading();
  });

  it('forgets what was written before an erasure, and breaks off who reads it', async () => {
    const { begin, finish } = tap(10);
    const file = shelf.get('one', 3, begin);
    const release = file.want();
    await file.begun();
    const reading = whole(file.read());
    shelf.forgetErased(4);
    finish();
    await assert.rejects(reading, /no longer what is published/);
    assert.equal(shelf.find('one', 3), undefined);
    release();
  });

  it('clears away what a process that is gone has left', async () => {
    const left = ['999999999-left', `${process.pid}-left`];
    for (const name of left) await mkdir(join(parent, name));
    const own = (await readdir(parent)).filter((name) => !left.includes(name));
    const other = await FileShelf.open(parent, 1);
    const there = await readdir(parent);
    assert.ok(own.every((name) => there.includes(name)) && !left.some((name) => there.includes(name)));
    await other.close();
    await shelf.close();
    assert.deepEqual(await readdir(parent), []);
  });
});
