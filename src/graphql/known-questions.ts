import { LRUCache } from 'lru-cache';
import { LARGEST_COST } from '../query/cost.js';
import type { WrittenQuestion } from './answer-shapes.js';
import type { RequestContext } from './context.js';
import { type CostQuestion, estimateQuery, type QueryEstimate } from './query-cost.js';
import { stringifyAnswer, writtenData } from './written-answer.js';

// Each holds its parsed document and its statement, some tens of kilobytes.
const MOST = 1_000;

/** A question that PostgreSQL has answered as a whole, and what is needed to have it answered again. */
interface KnownQuestion {
  readonly written: WrittenQuestion;
  readonly cost: Omit<CostQuestion, 'sizes' | 'registry'>;
  /** Its estimate at the revision of which it was asked last. */
  estimated: { readonly revision: number; readonly estimate: QueryEstimate } | undefined;
}

/**
 * Questions whose answers PostgreSQL writes, by the digest of all that they consist of. Asked again, at whatever revision,
 * one needs neither be parsed nor checked: it takes its statement and its price. Whatever does not go well is left to the
 * ordinary way, which knows how to say so.
 */
export class KnownQuestions {
  private readonly known = new LRUCache<string, KnownQuestion>({ max: MOST });

  remember(digest: string, written: WrittenQuestion, cost: KnownQuestion['cost']): void {
    this.known.set(digest, { written, cost, estimated: undefined });
  }

  has(digest: string): boolean {
    return this.known.has(digest);
  }

  /** The body of the answer to a known question; undefined where it has to be asked in the ordinary way. */
  async answer(digest: string, context: RequestContext): Promise<string | undefined> {
    const question = this.known.get(digest);
    if (question === undefined) return undefined;
    const { cost } = await estimateOf(question, context);
    if (cost > LARGEST_COST) return undefined;
    await context.spending.spend(cost - 1);
    context.isPaid = true;
    const { revision } = context.reader.present;
    const data = writtenData(await context.reader.answer(question.written.shape));
    return stringifyAnswer({ data, extensions: { revision, cost: { requested: cost, maximum: LARGEST_COST } } });
  }
}

async function estimateOf(question: KnownQuestion, { reader, sizes }: RequestContext): Promise<QueryEstimate> {
  const { revision } = reader.present;
  if (question.estimated?.revision === revision) return question.estimated.estimate;
  const { registry } = reader;
  const estimate = estimateQuery({ ...question.cost, registry, sizes: await sizes.at(reader.present) });
  question.estimated = { revision, estimate };
  return estimate;
}
