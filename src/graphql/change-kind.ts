import { registerEnumType } from 'type-graphql';
import { releaseActors } from '../publication/release-actor.js';
import type { ChangeKind } from '../query/change-kind.js';
import { codeEnum } from './code-enums.js';
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

/** Who let a change out: all that is said of people. */
export const changeActor = codeEnum(releaseActors);
