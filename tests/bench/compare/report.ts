import type { Figures, Question } from './load.js';
import type { Target } from './target.js';

/** One line of the table: a server with a question. */
export interface Series {
  readonly shape: string;
  readonly server: string;
  readonly target: Target;
  readonly question: Question;
}

export interface Circumstances {
  readonly machine: string;
  readonly postgres: string;
  readonly rounds: number;
  readonly seconds: number;
  readonly connections: number;
  readonly idleMegabytes: number;
}

type Measured = Omit<Series, 'target' | 'question'> & { readonly figures: Figures };

/** What is promised of two lines of one shape. */
interface Promised {
  readonly what: string;
  readonly of: string;
  readonly to: string;
  readonly measure: (figures: Figures) => number;
  readonly holds: (ratio: number) => boolean;
  readonly target: string;
}

const throughput = ({ requestsPerSecond }: Figures) => requestsPerSecond;
const processor = ({ processor: milliseconds }: Figures) => milliseconds;
const time = ({ requestsPerSecond }: Figures) => 1 / requestsPerSecond;

const PROMISES: readonly Promised[] = [
  {
    what: 'throughput of a kept answer',
    of: 'kept answer',
    to: 'PostGraphile 5',
    measure: throughput,
    holds: (ratio) => ratio >= 20,
    target: '≥ 20',
  },
  {
    what: 'throughput of a kept answer',
    of: 'kept answer',
    to: 'bare Fastify, same bytes',
    measure: throughput,
    holds: (ratio) => ratio >= 0.6,
    target: '≥ 0.6',
  },
  {
    what: 'processor with nothing kept',
    of: 'nothing kept',
    to: 'PostGraphile 5',
    measure: processor,
    holds: (ratio) => ratio <= 0.7,
    target: '≤ 0.7',
  },
  {
    what: 'processor with nothing kept',
    of: 'nothing kept',
    to: 'hand-written SQL',
    measure: processor,
    holds: (ratio) => ratio <= 2.5,
    target: '≤ 2.5',
  },
  {
    what: 'time',
    of: 'the past',
    to: 'the present',
    measure: time,
    holds: (ratio) => ratio <= 2,
    target: '≤ 2',
  },
  {
    what: 'time',
    of: 'page 10,000',
    to: 'page 1',
    measure: time,
    holds: (ratio) => ratio <= 1.2,
    target: '≤ 1.2',
  },
];

/** The results as Markdown. */
export function report(measured: readonly Measured[], circumstances: Circumstances): string {
  const { machine, postgres, rounds, seconds, connections, idleMegabytes } = circumstances;
  const day = new Date().toISOString().slice(0, 10);
  return `# What a question costs

Written by \`npm run bench\` on ${day}: ${machine}, Node ${process.versions.node}, PostgreSQL ${postgres}, tier T1; load
generator, servers and database on the same machine. Each figure is the median of ${rounds} rounds of ${seconds} s over
${connections} connections, the servers taking turns. "Processor" is what the operating system counts for the server's process,
PostgreSQL not included; what that spent on planning and running statements (pg_stat_statements) stands beside it. Memory of our server before the first question: ${idleMegabytes.toFixed(0)} MB.

| question | server | requests a second | p50 ms | p99 ms | processor ms a request | PostgreSQL ms a request |
|---|---|---:|---:|---:|---:|---:|
${measured.map(({ shape, server, figures }) => `| ${shape} | ${server} | ${figures.requestsPerSecond.toFixed(0)} | ${figures.p50.toFixed(0)} | ${figures.p99.toFixed(0)} | ${figures.processor.toFixed(3)} | ${Number.isNaN(figures.statements) ? '' : figures.statements.toFixed(3)} |`).join('\n')}

| question | ratio | measured | promised | |
|---|---|---:|---:|---|
${ratios(measured).join('\n')}
`;
}

function ratios(measured: readonly Measured[]): readonly string[] {
  const shapes = [...new Set(measured.map(({ shape }) => shape))];
  return shapes.flatMap((shape) =>
    PROMISES.flatMap(({ what, of, to, measure, holds, target }) => {
      const find = (server: string) => measured.find((line) => line.shape === shape && line.server === server);
      const [one, other] = [find(of), find(to)];
      if (one === undefined || other === undefined) return [];
      const ratio = measure(one.figures) / measure(other.figures);
      return [
        `| ${shape} | ${what}, ${of} : ${to} | ${ratio.toFixed(2)} | ${target} | ${holds(ratio) ? 'kept' : 'not kept'} |`,
      ];
    }),
  );
}
