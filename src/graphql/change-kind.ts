import { registerEnumType } from 'type-graphql';
import type { ChangeKind } from '../query/change-kind.js';
import { plainEnum } from './code-enums.js';
import { describe } from './describe.js';

/** What type-graphql knows the kinds of change by: their GraphQL names, each standing for the word that is stored. */
export const changeKind = Object.freeze({
  PUBLISHED: 'published',
  CORRECTED: 'corrected',
  WITHDRAWN: 'withdrawn',
  ERASED: 'erased',
} as const satisfies Record<Uppercase<ChangeKind>, ChangeKind>);

registerEnumType(changeKind, {
  name: 'ChangeKind',
  description: describe('变更类型', 'What a publication did to a record.'),
  valuesConfig: {
    PUBLISHED: { description: describe('发布', 'The record was released, for the first time or again.') },
    CORRECTED: { description: describe('更正', 'A new version replaced the one before.') },
    WITHDRAWN: { description: describe('撤回', 'The record left the present; its past stays readable.') },
    ERASED: {
      description: describe(
        '删除内容',
        'The content of the record was taken out of every version; only its digests and the ground stay.',
      ),
    },
  },
});

/** Who is behind a change: all that is said of people. */
export const changeActor = plainEnum('ChangeActor', describe('变更主体类型', 'On whose behalf a change was made.'), [
  ['AGENCY', '公开主体', 'The agency that answers for the record.'],
  ['CATALOGUE', '平台运营方', 'Whoever runs this catalogue, on behalf of no agency in particular.'],
]);

/** The actor of a change that was published for an agency, or for none. */
export function actorOf({ agency }: { readonly agency: string | null }): string {
  return agency === null ? 'CATALOGUE' : 'AGENCY';
}
