import type { FastifyReply } from 'fastify';
import type { StoredFile } from '../shelf/stored-file.js';
import { findingCost, writingCost } from './file-cost.js';
import type { OfferedFile } from './offered-file.js';

/** A file that is kept for whoever asked. */
export interface TakenFile {
  readonly file: StoredFile;
  /** Say that it is wanted no more; said by itself once the answer is over. */
  readonly release: () => void;
  /** Whether it was there already, so that nothing had to be read for it. */
  readonly wasThere: boolean;
}

/**
 * Have a file written where it is not there, for what that costs: finding its rows before it is begun, writing them once
 * it is known how many they are. Whoever has not enough left for them waits no longer, which ends the writing.
 * @throws LongchengError RATE_LIMITED, or what broke the file.
 */
export async function takeFile(
  reply: FastifyReply,
  { find, get, lookedThrough, spending }: OfferedFile,
): Promise<TakenFile> {
  const wasThere = find()?.state === 'complete';
  if (!wasThere) await spending.spend(findingCost(await lookedThrough()));
  const file = get();
  const release = file.want();
  // Covers whoever leaves while nothing has been sent yet, too.
  reply.raw.once('close', release);
  if (reply.raw.destroyed) release();
  if (wasThere) return { file, release, wasThere };
  try {
    await file.begun();
    await spending.spend(writingCost(file.expectedRows ?? 0));
    return { file, release, wasThere };
  } catch (error) {
    release();
    throw error;
  }
}
