import { createRequire } from 'node:module';
import { join } from 'node:path';
import { PROJECT_FOLDER } from '../../../src/project-folder.js';
import type { StatementTimes } from './statement-times.js';
import type { Target } from './target.js';

/** One request that is sent again and again. */
export interface Question {
  readonly path: string;
  /** A body makes it a POST. */
  readonly body?: string;
}

export interface Figures {
  readonly requestsPerSecond: number;
  /** Milliseconds. */
  readonly p50: number;
  readonly p99: number;
  /** Milliseconds of the server's processor for one request. */
  readonly processor: number;
  /** Milliseconds that PostgreSQL spent on its statements; NaN where it does not count them. */
  readonly statements: number;
}

interface AutocannonResult {
  readonly requests: { readonly average: number; readonly total: number };
  readonly latency: { readonly p50: number; readonly p99: number };
  readonly non2xx: number;
  readonly errors: number;
}

export const RIVALS = join(PROJECT_FOLDER, 'tests', 'bench', 'postgraphile');

export interface LoadOptions {
  readonly seconds: number;
  readonly connections: number;
  readonly times?: StatementTimes;
}

/** Send a question over this many connections for some seconds. https://github.com/mcollina/autocannon#autocannonopts-cb */
export async function load(
  target: Target,
  { path, body }: Question,
  { seconds, connections, times }: LoadOptions,
): Promise<Figures> {
  const autocannon = createRequire(join(RIVALS, 'package.json'))('autocannon');
  const options = {
    url: target.address + path,
    connections,
    duration: seconds,
    ...(body === undefined ? {} : { method: 'POST', body, headers: { 'content-type': 'application/json' } }),
  };
  await times?.sinceLast();
  const before = target.processorTime();
  const { requests, latency, non2xx, errors }: AutocannonResult = await autocannon(options);
  const spent = target.processorTime() - before;
  if (non2xx + errors > 0) throw new Error(`${target.address}${path}: ${non2xx} refusals, ${errors} errors.`);
  const statements = ((await times?.sinceLast()) ?? Number.NaN) / requests.total;
  const { p50, p99 } = latency;
  return { requestsPerSecond: requests.average, p50, p99, processor: spent / requests.total, statements };
}

/** The figures in the middle of several rounds. */
export function median(rounds: readonly Figures[]): Figures {
  const middle = (of: (round: Figures) => number) => {
    const sorted = rounds.map(of).toSorted((a, b) => a - b);
    return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
  };
  return {
    requestsPerSecond: middle((round) => round.requestsPerSecond),
    p50: middle((round) => round.p50),
    p99: middle((round) => round.p99),
    processor: middle((round) => round.processor),
    statements: middle((round) => round.statements),
  };
}
