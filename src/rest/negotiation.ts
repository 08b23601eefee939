import { LongchengError } from '../errors.js';

interface Accepted {
  readonly type: string;
  readonly quality: number;
}

/**
 * The media type to answer in: of those offered the one that `Accept` likes best, the first where it does not care.
 * @throws LongchengError NOT_ACCEPTABLE when it takes none of them.
 */
export function negotiate(accept: string | undefined, offered: readonly [string, ...string[]]): string {
  if (accept === undefined || accept.trim() === '') return offered[0];
  const accepted = accept.split(',').map(readRange);
  const qualities = offered.map((type) => ({ type, quality: qualityOf(type, accepted) }));
  const best = qualities.reduce((a, b) => (b.quality > a.quality ? b : a));
  if (best.quality > 0) return best.type;
  throw new LongchengError(
    'NOT_ACCEPTABLE',
    `This address answers in ${offered.join(' or ')}; say so in Accept, or leave it out.`,
    {
      offered,
    },
  );
}

function readRange(text: string): Accepted {
  const [type = '', ...parameters] = text.split(';').map((part) => part.trim().toLowerCase());
  const quality = parameters.find((parameter) => parameter.startsWith('q='))?.slice(2);
  return { type, quality: quality === undefined ? 1 : Number(quality) || 0 };
}

/** The quality of the most specific range that a type falls into (RFC 9110, 12.5.1). */
function qualityOf(type: string, accepted: readonly Accepted[]): number {
  const [group = ''] = type.split('/');
  for (const range of [type, `${group}/*`, '*/*']) {
    const found = accepted.find((entry) => entry.type === range);
    if (found !== undefined) return found.quality;
  }
  return 0;
}
