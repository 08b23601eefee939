import { z } from 'zod';
import type { Dataset, InverseRelation } from '../../catalog/registry.js';
import type { AsOfInput } from '../../query/list-request.js';
import { asOfLiteral } from '../dataset/graphql-literal.js';
import { ask, type PublicDoors } from '../doors.js';
import { html, type Markup } from '../html.js';
import { titleIn } from '../language.js';
import { recordLink } from '../value-markup.js';
import type { Visit } from '../visit.js';

const SHOWN = 5;

// A document with sixty lists is more than one should ask at once.
const RELATIONS_A_DOCUMENT = 12;

const list = z.object({
  totalCount: z.number(),
  nodes: z.array(z.object({ recordId: z.string(), label: z.string() })),
});
const shape = z.record(z.string(), z.record(z.string(), list).nullable());

/** Records that refer to a record, relation by relation; those that nobody refers by are left out. */
export type Related = readonly { readonly relation: InverseRelation; readonly list: z.output<typeof list> }[];

/** Ask for the records that refer to a record. */
export async function relatedRecords(
  doors: PublicDoors,
  dataset: Dataset,
  recordId: string,
  asOf: AsOfInput | undefined,
): Promise<Related> {
  const moment = asOf === undefined ? '' : `, asOf: ${asOfLiteral(asOf)}`;
  const { inverses, singularName } = dataset;
  const pieces = Array.from({ length: Math.ceil(inverses.length / RELATIONS_A_DOCUMENT) }, (_, index) =>
    inverses.slice(index * RELATIONS_A_DOCUMENT, (index + 1) * RELATIONS_A_DOCUMENT),
  );
  const answers = await Promise.all(
    pieces.map((piece) => {
      const fields = piece.map(({ name }) => `    ${name}(first: ${SHOWN}) { totalCount nodes { recordId label } }`);
      return ask(
        doors,
        `{\n  ${singularName}(by: { id: ${JSON.stringify(recordId)} }${moment}) {\n${fields.join('\n')}\n  }\n}`,
        shape,
      );
    }),
  );
  const lists = new Map(answers.flatMap((answer) => Object.entries(answer[singularName] ?? {})));
  return inverses.flatMap((relation) => {
    const found = lists.get(relation.name);
    return found === undefined || found.totalCount === 0 ? [] : [{ relation, list: found }];
  });
}

/** The records that refer to a record, a few of each kind and the way to all. */
export function relatedSection(visit: Visit, recordId: string, related: Related): Markup | undefined {
  if (related.length === 0) return undefined;
  const { say } = visit;
  return html`<section aria-labelledby="related-title"><h2 id="related-title">${say('引用本记录的记录', 'Records that refer to this one')}</h2>
<ul class="related">${related.map(({ relation, list: { totalCount, nodes } }) => {
    const { dependent } = relation;
    return html`<li><h3><a href="${visit.to(`/datasets/${dependent.name}?${referringQuery(relation, recordId)}`)}">${relationTitle(visit, relation)}</a> <span class="count">${totalCount.toLocaleString('en')}</span></h3>
<p>${nodes.map((node, index) => html`${index === 0 ? undefined : say('、', ' · ')}${recordLink(visit, dependent.name, node)}`)}${totalCount > nodes.length ? html` …` : undefined}</p></li>
`;
  })}</ul></section>`;
}

function relationTitle({ language }: Visit, { dependent, by }: InverseRelation): string {
  const title = titleIn(language, dependent);
  const roles = by.filter(({ name }) => name !== 'agency').map((column) => titleIn(language, column));
  if (roles.length === 0) return title;
  return language === 'zh' ? `${title}（${roles.join('、')}）` : `${title} (${roles.join(', ').toLowerCase()})`;
}

/** The query string of the list of all records that refer by a relation. */
function referringQuery({ by }: InverseRelation, recordId: string): string {
  const condition = (column: (typeof by)[number]) => `[${column.name}][${column.kind.isList ? 'includes' : 'equals'}]`;
  const [only] = by;
  const pairs: [string, string][] =
    by.length === 1 && only !== undefined
      ? [[`filter${condition(only)}`, recordId]]
      : by.map((column, index) => [`filter[or][${index}]${condition(column)}`, recordId]);
  return new URLSearchParams(pairs).toString();
}
