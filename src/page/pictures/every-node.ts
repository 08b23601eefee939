import { z } from 'zod';
import { ask, type PublicDoors } from '../doors.js';

const PAGE = 100;
const MOST_PAGES = 10;

/** A list to be read to its end: the root field, its other arguments, and what is selected of each record. */
export interface WholeList {
  readonly field: string;
  readonly filter?: string;
  readonly selection: string;
}

/** The document of one page of a list. */
export function pageDocument({ field, filter, selection }: WholeList, after?: string): string {
  const list = [
    `first: ${PAGE}`,
    ...(filter === undefined ? [] : [`filter: ${filter}`]),
    ...(after === undefined ? [] : [`after: ${JSON.stringify(after)}`]),
  ];
  return `{
  ${field}(${list.join(', ')}) {
    pageInfo { hasNextPage endCursor }
    nodes { ${selection} }
  }
}`;
}

/** All records of a list, page after page; a picture of more than a thousand would show nothing. */
export async function everyNode<T>(doors: PublicDoors, list: WholeList, node: z.ZodType<T>): Promise<readonly T[]> {
  const shape = z.record(
    z.string(),
    z.object({
      pageInfo: z.object({ hasNextPage: z.boolean(), endCursor: z.string().nullable() }),
      nodes: z.array(node),
    }),
  );
  const found: T[] = [];
  let after: string | undefined;
  for (let page = 0; page < MOST_PAGES; page += 1) {
    const answer = (await ask(doors, pageDocument(list, after), shape))[list.field];
    if (answer === undefined) break;
    found.push(...answer.nodes);
    if (!answer.pageInfo.hasNextPage || answer.pageInfo.endCursor === null) break;
    after = answer.pageInfo.endCursor;
  }
  return found;
}
