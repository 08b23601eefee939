import type { CodeList } from '../../catalog/code-list.js';
import type { Registry } from '../../catalog/registry.js';
import { LongchengError } from '../../errors.js';

/** The dataset of reviews, where this catalogue has it; its columns hold the code lists that decisions use. */
export const RELEASE_REVIEWS = 'release-reviews';

/** The grounds for not publishing: the code list of the reviews' own column; undefined in a catalogue without reviews. */
function withholdGrounds(registry: Registry): CodeList | undefined {
  const graphql = registry.find(RELEASE_REVIEWS)?.column('withholdGround')?.kind.graphql;
  return graphql?.type === 'code' ? graphql.list : undefined;
}

/**
 * The code of a ground, given by code or Chinese title.
 * @throws LongchengError BAD_ARGUMENT naming all grounds.
 */
export function knownGround(registry: Registry, ground: string | undefined): string {
  const list = withholdGrounds(registry);
  const code = list?.find(ground ?? '');
  if (code !== undefined) return code.code;
  const known = list?.codes.map(({ code: name, title }) => `${name} ${title}`).join(', ');
  throw new LongchengError(
    'BAD_ARGUMENT',
    list === undefined
      ? 'This catalogue has no list of grounds, so nothing can be withheld; reject it instead.'
      : `Withholding needs a ground (不予公开的应说明理由): one of ${known}.`,
    { argument: 'ground' },
  );
}
