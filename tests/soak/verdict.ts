/** What one minute of the load was like. */
export interface Minute {
  /** Answers a second that it was measured to be able to give just before. */
  readonly capacity: number;
  readonly rate: number;
  readonly latencies: readonly number[];
  readonly errors: number;
  readonly publications: number;
  /** Bytes after everything that can be was collected. */
  readonly heap: number;
  readonly rss: number;
}

/** How much more of anything the last third may take than the first. */
const SLACK = 1.25;
// A p99 of few milliseconds is not raised by a quarter for a reason.
const SLACK_MS = 10;
const MEMORY_SLACK = 1.1;

const MEBI = 2 ** 20;

export function quantile(values: readonly number[], share: number): number {
  return values.toSorted((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * share))] ?? Number.NaN;
}

/** The line of a minute in the table. */
export function lineOf(number: number, { capacity, rate, latencies, errors, publications, heap, rss }: Minute): string {
  const cells = [
    number,
    Math.round(capacity),
    Math.round(rate),
    quantile(latencies, 0.5).toFixed(1),
    quantile(latencies, 0.99).toFixed(1),
    Math.ceil(quantile(latencies, 1)),
    errors,
    publications,
    (heap / MEBI).toFixed(1),
    (rss / MEBI).toFixed(1),
  ];
  return cells.map((cell) => String(cell).padStart(10)).join('');
}

export const HEADINGS = [
  'minute',
  'able to/s',
  'asked/s',
  'p50 ms',
  'p99 ms',
  'max ms',
  'errors',
  'published',
  'heap MiB',
  'RSS MiB',
]
  .map((heading) => heading.padStart(10))
  .join('');

/** Megabytes by which a value grows in a minute, by least squares. */
function slope(values: readonly number[]): number {
  const middle = (values.length - 1) / 2;
  const mean = meanOf(values);
  const spread = values.reduce((sum, _, at) => sum + (at - middle) ** 2, 0);
  const along = values.reduce((sum, value, at) => sum + (at - middle) * (value - mean), 0);
  return spread === 0 ? 0 : along / spread / MEBI;
}

function meanOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** What is to be said of a run: each line a sentence that holds or does not. */
export function judge(minutes: readonly Minute[]): readonly { readonly holds: boolean; readonly sentence: string }[] {
  const third = Math.max(1, Math.floor(minutes.length / 3));
  const [first, last] = [minutes.slice(0, third), minutes.slice(-third)];
  const errors = minutes.reduce((sum, minute) => sum + minute.errors, 0);
  const requests = minutes.reduce((sum, { latencies }) => sum + latencies.length, 0);
  const p99 = (part: readonly Minute[]) =>
    quantile(
      part.flatMap(({ latencies }) => latencies),
      0.99,
    );
  const grown = (of: (minute: Minute) => number) => {
    const [before, after] = [meanOf(first.map(of)), meanOf(last.map(of))];
    const text = `${(before / MEBI).toFixed(1)} → ${(after / MEBI).toFixed(1)} MiB, ${slope(minutes.map(of)).toFixed(2)} MiB a minute`;
    return { holds: after <= before * MEMORY_SLACK, text };
  };
  const [heap, rss] = [grown((minute) => minute.heap), grown((minute) => minute.rss)];
  return [
    { holds: errors === 0, sentence: `${errors} errors in ${requests.toLocaleString('en')} answers` },
    {
      holds: p99(last) <= Math.max(p99(first) * SLACK, p99(first) + SLACK_MS),
      sentence: `p99 in the first third ${p99(first).toFixed(1)} ms, in the last ${p99(last).toFixed(1)} ms`,
    },
    { holds: heap.holds, sentence: `live objects ${heap.text}` },
    { holds: rss.holds, sentence: `RSS ${rss.text}` },
  ];
}
