import type { Door } from '../graphql/door.js';
import { at, listAt, textAt } from '../graphql/json.js';

/** What one check says of one record. */
export interface Found {
  readonly label: string;
  readonly outcome: string;
  readonly certainty: string;
  readonly message: string;
}

const QUESTION = `{ label checks { validator outcome certainty message messageZh } }`;

/** What a validator says of the first hundred records of a list, and how many statements that took. */
export async function found(
  { ask }: Pick<Door, 'ask'>,
  list: string,
  validator: string,
): Promise<{ readonly results: readonly Found[]; readonly statements: number }> {
  const { data, statements } = await ask(`{ ${list}(first: 100) { nodes ${QUESTION} } }`);
  const results = listAt(data, `${list}.nodes`).flatMap((node) =>
    listAt(node, 'checks')
      .filter((check) => at(check, 'validator') === validator)
      .map((check) => ({
        label: textAt(node, 'label'),
        outcome: textAt(check, 'outcome'),
        certainty: textAt(check, 'certainty'),
        message: textAt(check, 'message'),
      })),
  );
  return { results, statements };
}

/** The labels of the records of which a validator says this, in order. */
export function labelled(results: readonly Found[], outcome: string): readonly string[] {
  return [...new Set(results.filter((result) => result.outcome === outcome).map(({ label }) => label))].sort();
}
