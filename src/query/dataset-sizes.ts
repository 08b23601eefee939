import type { RunStatement, Statement } from '../database/statement.js';
import type { Moment } from './moment.js';

/** How many records each dataset holds at most, by its name. */
export type DatasetSizes = ReadonlyMap<string, number>;

/**
 * How many records each dataset has ever published by a revision:
 * ```sql
 * select dataset, sum(published)::text as records from "open"."publication" where revision <= $1 group by dataset
 * ```
 * It reads the few rows of publications and none of the millions of records. What has left is not taken off, so that
 * the figure bounds the present and every moment before.
 */
export function sizesStatement(revision: number): Statement {
  return {
    text: 'select dataset, sum(published)::text as records from "open"."publication" where revision <= $1 group by dataset',
    values: [revision],
  };
}

/** Knows the sizes at the newest revision, asking once a revision. */
export class SizeBook {
  private revision = -1;
  private sizes: Promise<DatasetSizes> = Promise.resolve(new Map());

  /** @param readAt gives whoever can tell of a revision. */
  constructor(private readonly readAt: (revision: number) => RunStatement) {}

  at({ revision }: Moment): Promise<DatasetSizes> {
    if (revision === this.revision) return this.sizes;
    const sizes = this.ask(revision);
    this.revision = revision;
    this.sizes = sizes;
    // What could not be asked is asked again by the next request.
    sizes.catch(() => {
      if (this.sizes === sizes) this.revision = -1;
    });
    return sizes;
  }

  private async ask(revision: number): Promise<DatasetSizes> {
    const rows = await this.readAt(revision)(sizesStatement(revision));
    return new Map(rows.map(({ dataset, records }) => [String(dataset), Number(records)]));
  }
}
