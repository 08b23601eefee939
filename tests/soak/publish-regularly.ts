import { randomUUID } from 'node:crypto';
import { setTimeout as delay } from 'node:timers/promises';
import { type PublishingKeys, publishThrough } from '../faults/publish-through.js';
import { asOwner } from '../fresh-database.js';
import { penaltiesCsv } from '../intake/intake-desk.js';

const INTERVAL = 10_000;
/** New records of a publication, and as many corrections of those of the one before. */
const ROWS = 10;

export interface Publishing {
  /** What has happened since this was asked last. */
  readonly sinceLast: () => { readonly count: number; readonly errors: ReadonlyMap<string, number> };
  readonly stop: () => Promise<void>;
}

/** Publish every ten seconds through the server until it is stopped. */
export async function startPublishing(address: string, ownerUrl: string, keys: PublishingKeys): Promise<Publishing> {
  const [agency] = await asOwner(
    ownerUrl,
    `select name from "open"."agencies" where name like '%市场监督管理局' and until_revision is null order by name limit 1`,
  );
  const run = randomUUID();
  const rowsOf = (batch: number, fine: string) =>
    Array.from({ length: ROWS }, (_, row) => ({
      处罚机关: String(agency?.name),
      行政处罚决定书文号: `${run.slice(0, 8)}第${batch}批${row}号`,
      罚款金额: fine,
    }));
  let count = 0;
  let errors = new Map<string, number>();
  const stopping = new AbortController();
  const work = (async () => {
    for (let batch = 1; !stopping.signal.aborted; batch += 1) {
      const begun = performance.now();
      const rows = [...rowsOf(batch, '0.5'), ...(batch > 1 ? rowsOf(batch - 1, '0.6') : [])];
      const file = { csv: penaltiesCsv(...rows), idempotencyKey: `${run}-${batch}`, reason: '更正罚款金额' };
      try {
        await publishThrough(address, keys, file);
        count += 1;
      } catch (error) {
        const what = `publication: ${error instanceof Error ? error.message : String(error)}`;
        errors.set(what, (errors.get(what) ?? 0) + 1);
      }
      const rest = Math.max(0, INTERVAL - (performance.now() - begun));
      await delay(rest, undefined, { signal: stopping.signal }).catch(() => undefined);
    }
  })();
  return {
    sinceLast: () => {
      const since = { count, errors };
      count = 0;
      errors = new Map();
      return since;
    },
    stop: async () => {
      stopping.abort();
      await work;
    },
  };
}
