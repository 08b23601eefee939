import { z } from 'zod';
import type { Dataset } from '../../catalog/registry.js';
import type { AsOfInput } from '../../query/list-request.js';
import { changeKindTitle } from '../change-words.js';
import { html, type Markup } from '../html.js';
import type { Visit } from '../visit.js';
import { asOfLiteral } from './graphql-literal.js';

/** What has changed in a dataset after a moment, as a GraphQL document. */
export function changesDocument({ name }: Dataset, since: AsOfInput): string {
  return `{
  changes(dataset: [${JSON.stringify(name)}], since: ${asOfLiteral(since)}, first: 50) {
    caughtUp
    nodes { revision releasedAt kind reason recordId record { label } }
  }
}`;
}

export const changesShape = z.object({
  changes: z.object({
    caughtUp: z.boolean(),
    nodes: z.array(
      z.object({
        revision: z.number(),
        releasedAt: z.string(),
        kind: z.string(),
        reason: z.string().nullable(),
        recordId: z.string(),
        record: z.object({ label: z.string() }).nullable(),
      }),
    ),
  }),
});

/** The list of what has changed in a dataset since the moment that is shown. */
export function changesSince(visit: Visit, dataset: Dataset, { changes }: z.output<typeof changesShape>): Markup {
  const { say } = visit;
  const { nodes, caughtUp } = changes;
  const count = `${nodes.length}${caughtUp ? '' : '+'}`;
  if (nodes.length === 0) return html`<p>${say('此后没有变更。', 'Nothing has changed since.')}</p>`;
  return html`<details class="since"><summary>${say(`此后有 ${count} 处变更`, `${count} changes since`)}</summary>
<ul class="changes">${nodes.map(
    ({ revision, releasedAt, kind, reason, recordId, record }) =>
      html`<li><time datetime="${releasedAt}">${releasedAt.slice(0, 10)}</time> <span class="kind">${changeKindTitle(visit, kind)}</span> <a href="${visit.to(`/datasets/${dataset.name}/${recordId}`)}">${record?.label ?? recordId}</a> <span class="faint">${say('版本', 'revision')} ${revision}${reason === null ? undefined : ` · ${reason}`}</span></li>`,
  )}</ul></details>`;
}
