import assert from 'node:assert/strict';
import { readdir, readFile, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, dirname } from 'node:path';
import { Readable } from 'node:stream';
import { after, before, describe, it } from 'node:test';
import { spool } from '../../src/intake/spool.js';
import { type IntakeDesk, openDesk, penaltiesCsv } from './intake-desk.js';

/** What is laid down now; other tests may be at it, too. */
const spooled = async () => (await readdir(tmpdir())).filter((name) => name.startsWith('longcheng-upload-'));

describe('an upload', () => {
  let desk: IntakeDesk;
  before(async () => {
    desk = await openDesk();
  });
  after(() => desk.close());

  it('is laid down under a name of our own, for nobody else to read, and is gone once it was read', async () => {
    const upload = await spool(Readable.from([Buffer.from('one,'), Buffer.from('two')]));
    assert.equal(dirname(upload.path), tmpdir());
    assert.match(basename(upload.path), /^longcheng-upload-[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/);
    assert.equal((await stat(upload.path)).mode & 0o777, 0o600);
    assert.equal(await readFile(upload.path, 'utf8'), 'one,two');
    await upload.remove();
    assert.ok(!(await spooled()).includes(basename(upload.path)));
  });

  it('leaves nothing when it breaks off', async () => {
    async function* torn(): AsyncGenerator<Buffer> {
      yield Buffer.from('one,');
      throw new Error('The line was cut.');
    }
    const before = new Set(await spooled());
    await assert.rejects(spool(Readable.from(torn())), /cut/);
    assert.deepEqual(
      (await spooled()).filter((name) => !before.has(name)),
      [],
    );
  });

  it('has no name from its sender, whatever its headers say', async () => {
    const name = '../../longcheng-evil';
    const headers = {
      'content-disposition': `attachment; filename="${name}.csv"`,
      'idempotency-key': name,
      slug: name,
    };
    const query = `&reason=${encodeURIComponent(name)}`;
    const { status, text } = await desk.submit('penalties', penaltiesCsv({ 行政处罚决定书文号: name }), {
      query,
      headers,
    });
    assert.equal(status, 201, text);
    const folders = [tmpdir(), dirname(tmpdir()), dirname(dirname(tmpdir())), process.cwd()];
    for (const folder of folders)
      assert.deepEqual(
        (await readdir(folder)).filter((entry) => entry.includes('longcheng-evil')),
        [],
      );
  });
});
