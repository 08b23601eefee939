/** A process that hands in a file and approves it, to be killed on the way: the keys come in the environment. */
import { createReadStream } from 'node:fs';
import { actorOf } from '../../src/access/api-keys.js';
import { openDatabase } from '../../src/database/open-database.js';
import { registry } from '../../src/datasets/index.js';
import { submitFile } from '../../src/intake/submit-file.js';
import { decide } from '../../src/publication/submission/decide.js';

const [url = '', path = '', idempotencyKey = ''] = process.argv.slice(2);
const database = await openDatabase(registry, { url, dataDirectory: '/nowhere' });
const submission = await submitFile(database, await actorOf(database, process.env.PUBLISHER), {
  dataset: registry.get('penalties'),
  body: createReadStream(path),
  digest: 'f'.repeat(64),
  idempotencyKey,
});
console.log(`submitted ${submission.id}`);
if (submission.status === 'in-review')
  await decide(database, await actorOf(database, process.env.REVIEWER), submission.id, { decision: 'approve' });
console.log('approved');
await database.close();
