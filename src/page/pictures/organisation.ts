import { z } from 'zod';
import { chartFigure } from '../chart-figure.js';
import type { ChartNode } from '../chart-spec.js';
import { ask } from '../doors.js';
import { html, type Markup } from '../html.js';
import type { Visit } from '../visit.js';
import { everyNode, pageDocument, type WholeList } from './every-node.js';
import type { DrawnPicture, Picture } from './picture.js';

/** 机构设置. Which agency is under which, and the inner departments of one by its 三定. */
export const organisationPicture: Picture = {
  name: 'organisation',
  title: ['机构设置与内设机构', 'Agencies and their departments'],
  about: [
    '机构隶属关系，及各机构“三定”规定的内设机构与编制',
    'Which agency is under which, and the departments and posts of each',
  ],
  datasets: ['agencies', 'departments'],
  draw: drawOrganisation,
};

const AGENCIES: WholeList = { field: 'agencies', selection: 'recordId label kind status parent { recordId }' };

const agency = z.object({
  recordId: z.string(),
  label: z.string(),
  kind: z.string().nullable(),
  status: z.string().nullable(),
  parent: z.object({ recordId: z.string() }).nullable(),
});
type Agency = z.output<typeof agency>;

async function drawOrganisation(visit: Visit): Promise<DrawnPicture> {
  const { say } = visit;
  const agencies = await everyNode(visit.doors, AGENCIES, agency);
  const asked = new URLSearchParams(visit.query).get('agency');
  const chosen = agencies.find(({ recordId }) => recordId === asked);
  const form = html`<form class="choices" method="get" data-auto><label class="field"><span>${say('机构', 'Agency')}</span><select name="agency"><option value="">${say('全部机构', 'All agencies')}</option>${agencies.map(
    ({ recordId, label }) =>
      html`<option value="${recordId}"${recordId === chosen?.recordId ? html` selected` : undefined}>${label}</option>`,
  )}</select></label><button type="submit">${say('查看', 'Show')}</button></form>`;
  if (chosen === undefined)
    return { content: html`${form}${districtChart(visit, agencies)}`, document: pageDocument(AGENCIES) };
  const document = departmentsDocument(chosen.recordId);
  const answer = await ask(visit.doors, document, departmentsShape);
  return { content: html`${form}${agencyChart(visit, chosen, answer.agency)}`, document };
}

function districtChart(visit: Visit, agencies: readonly Agency[]): Markup {
  const { say } = visit;
  const active = agencies.filter(({ status }) => status !== 'ABOLISHED' && status !== 'MERGED');
  const known = new Set(active.map(({ recordId }) => recordId));
  const below = Map.groupBy(active, ({ parent }) =>
    parent !== null && known.has(parent.recordId) ? parent.recordId : '',
  );
  const node = ({ recordId, label }: Agency): ChartNode => {
    const children = (below.get(recordId) ?? []).map(node);
    return {
      name: label,
      href: visit.to(`/pictures/organisation?agency=${recordId}`),
      ...(children.length === 0 ? {} : { children }),
    };
  };
  const title = say('龙城区机构', 'Agencies of Longcheng District');
  const root: ChartNode = { name: say('龙城区', 'Longcheng'), children: (below.get('') ?? []).map(node) };
  return chartFigure(visit, {
    title,
    spec: { kind: 'tree', unit: '', root },
    table: nestedList(root),
    note: html`${say('单击机构查看其内设机构。', 'Click an agency for its departments.')}`,
  });
}

function departmentsDocument(id: string): string {
  return `{
  agency(by: { id: ${JSON.stringify(id)} }) {
    departments(first: 100) { nodes { recordId label establishment leaders duties } }
    threeDeterminationPlans(first: 1) { nodes { recordId label administrativePosts } }
  }
}`;
}

const departmentsShape = z.object({
  agency: z
    .object({
      departments: z.object({
        nodes: z.array(
          z.object({
            recordId: z.string(),
            label: z.string(),
            establishment: z.number().nullable(),
            leaders: z.number().nullable(),
            duties: z.string().nullable(),
          }),
        ),
      }),
      threeDeterminationPlans: z.object({
        nodes: z.array(
          z.object({ recordId: z.string(), label: z.string(), administrativePosts: z.number().nullable() }),
        ),
      }),
    })
    .nullable(),
});

function agencyChart(
  visit: Visit,
  { label, recordId }: Agency,
  found: z.output<typeof departmentsShape>['agency'],
): Markup {
  const { say } = visit;
  const departments = found?.departments.nodes ?? [];
  const [plan] = found?.threeDeterminationPlans.nodes ?? [];
  if (departments.length === 0)
    return html`<p class="empty">${say('该机构尚未公布内设机构。', 'This agency has published no departments.')}</p>`;
  const root: ChartNode = {
    name: label,
    children: departments.map((department) => ({
      name: department.establishment === null ? department.label : `${department.label}（${department.establishment}）`,
      href: visit.to(`/datasets/departments/${department.recordId}`),
    })),
  };
  const table = html`<table class="plain"><thead><tr><th scope="col">${say('内设机构', 'Department')}</th><th scope="col" class="number">${say('编制', 'Posts')}</th><th scope="col" class="number">${say('领导职数', 'Leaders')}</th><th scope="col">${say('职责', 'Duties')}</th></tr></thead><tbody>
${departments.map(
  (
    department,
  ) => html`<tr><th scope="row"><a href="${visit.to(`/datasets/departments/${department.recordId}`)}">${department.label}</a></th><td class="number">${department.establishment ?? '—'}</td><td class="number">${department.leaders ?? '—'}</td><td>${department.duties ?? ''}</td></tr>
`,
)}</tbody></table>`;
  const note = html`<a href="${visit.to(`/datasets/agencies/${recordId}`)}">${label}</a>${plan === undefined ? undefined : html` · <a href="${visit.to(`/datasets/three-determination-plans/${plan.recordId}`)}">${plan.label}</a>`} · ${say('括号内为编制数，空缺者未公布。', 'In brackets: posts, where published.')}`;
  return chartFigure(visit, {
    title: say(`${label}内设机构`, `Departments of ${label}`),
    spec: { kind: 'tree', unit: '', root },
    table,
    note,
  });
}

function nestedList({ name, href, children = [] }: ChartNode): Markup {
  const list =
    children.length === 0 ? undefined : html`<ul>${children.map((child) => html`<li>${nestedList(child)}</li>`)}</ul>`;
  return html`${href === undefined ? name : html`<a href="${href}">${name}</a>`}${list}`;
}
