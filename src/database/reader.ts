import { openCanceller } from './canceller.js';
import { createOrm } from './orm.js';
import { type PoolState, poolState } from './pool-state.js';
import { READER, roleUrl } from './roles.js';
import { type RunStatement, statementRunner } from './statement.js';

/** Milliseconds that one statement of the public may take. */
const STATEMENT_TIMEOUT = 5_000;
// Later than PostgreSQL's own, and only for when the link to it is dead.
const CLIENT_TIMEOUT = STATEMENT_TIMEOUT + 1_000;

// Whoever waits longer for a free connection is told to come back. One analysis may ask of every dataset at once, and its
// statements wait for each other: there the time that an answer may take ends the waiting.
const PAGE_WAIT = 5_000;
const ANALYSIS_WAIT = 60_000;

/** Two pools that read as `longcheng_reader`, which has no right on anything that is not released. */
export interface Reader {
  /** For pages. */
  readonly read: RunStatement;
  /** For what may look through a whole dataset, so that pages never wait for it. */
  readonly analyse: RunStatement;
  readonly pools: () => Promise<readonly PoolState[]>;
  readonly close: () => Promise<void>;
}

export function openReader(ownerUrl: string): Reader {
  const url = roleUrl(ownerUrl, READER);
  const poolOf = (poolSize: number, wait: number) =>
    createOrm({
      url,
      poolSize,
      session: {
        default_transaction_read_only: 'on',
        statement_timeout: String(STATEMENT_TIMEOUT),
        // To compile a statement takes longer than to run it, even over a million rows.
        jit: 'off',
      },
      queryTimeout: CLIENT_TIMEOUT,
      connectionTimeout: wait,
    });
  const pages = poolOf(10, PAGE_WAIT);
  const analyses = poolOf(4, ANALYSIS_WAIT);
  const canceller = openCanceller(url);
  return {
    read: statementRunner(pages, canceller.cancel),
    analyse: statementRunner(analyses, canceller.cancel),
    pools: () => Promise.all([poolState('pages', pages), poolState('analyses', analyses)]),
    close: async () => {
      await Promise.all([pages.close(true), analyses.close(true), canceller.close()]);
    },
  };
}
