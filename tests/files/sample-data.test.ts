import assert from 'node:assert/strict';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { buildRegistry } from '../../src/catalog/build-registry.js';
import { LongchengError } from '../../src/errors.js';
import { publishSampleData } from '../../src/files/sample-data.js';
import { type FreshDatabase, freshDatabase } from '../fresh-database.js';
import { presentToy } from '../publication/toys.js';
import { Maker, Toy } from '../toy-datasets.js';

// Toys stand before the makers that they refer to.
const registry = buildRegistry([Toy, Maker]);
const TOYS = 'code,name,maker,amount\nT1,积木,龙城木业,3\nT2,木马,朝阳玩具,\n';

describe('sample data', () => {
  let fresh: FreshDatabase;
  let folder: string;
  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'longcheng-seeds-'));
    await writeFile(join(folder, 'makers.csv'), 'name\n龙城木业\n朝阳玩具\n');
    await writeFile(join(folder, 'toys.csv'), TOYS);
    fresh = await freshDatabase(registry);
  });
  after(async () => {
    await fresh.drop();
    await rm(folder, { recursive: true });
  });

  async function publishFolder(): Promise<readonly string[]> {
    const lines: string[] = [];
    await publishSampleData(fresh.database, folder, (line) => lines.push(line));
    return lines;
  }

  async function failure(): Promise<LongchengError> {
    try {
      await publishFolder();
    } catch (error) {
      assert.ok(error instanceof LongchengError && error.code === 'BAD_RECORD', String(error));
      return error;
    }
    throw new assert.AssertionError({ message: 'The sample data was published.' });
  }

  it('is published in an order in which each dataset finds what it refers to, and changes nothing again', async () => {
    await publishFolder();
    assert.equal((await presentToy(fresh, 'T1')).amount, 3);
    assert.deepEqual(await publishFolder(), [
      '制造商 makers: 0 published, 0 corrected, 2 unchanged',
      '玩具 toys: 0 published, 0 corrected, 2 unchanged',
    ]);
  });

  it('that was edited is published as a correction', async () => {
    await publishFolder();
    await writeFile(join(folder, 'toys.csv'), TOYS.replace(',3', ',4'));
    assert.equal((await publishFolder()).at(-1), '玩具 toys: 0 published, 1 corrected, 1 unchanged');
    await writeFile(join(folder, 'toys.csv'), TOYS);
  });

  it('that can not be read is refused with the file, the first rows and their number', async () => {
    await writeFile(join(folder, 'toys.csv'), `${TOYS}T3,弹弓,无名,x\nT4,,龙城木业,1\n`);
    const { message, details } = await failure();
    assert.match(message, /toys\.csv has 3 problems: row 3, amount: "x" is not a whole number\. row 3, maker: "无名"/);
    assert.equal(details.problems, 3);
    await writeFile(join(folder, 'toys.csv'), TOYS);
  });

  it('of which a file is missing is refused with its name', async () => {
    await rm(join(folder, 'toys.csv'));
    assert.match((await failure()).message, /toys\.csv can not be read/);
    await writeFile(join(folder, 'toys.csv'), TOYS);
  });
});
