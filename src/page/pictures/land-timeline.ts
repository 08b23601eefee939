import { z } from 'zod';
import { chartFigure } from '../chart-figure.js';
import { html } from '../html.js';
import { asWords } from '../language.js';
import type { Visit } from '../visit.js';
import { everyNode, pageDocument, type WholeList } from './every-node.js';
import type { DrawnPicture, Picture } from './picture.js';

/** 征地公告. When each village was told what; a map is not drawn, since no boundaries are published. */
export const landPicture: Picture = {
  name: 'land',
  title: ['征地公告时间线', 'Land acquisition: when each village was told'],
  about: ['按村排列的各类征地公告', 'The notices of land acquisition, village by village'],
  datasets: ['land-notices', 'land-acquisitions'],
  draw: drawLand,
};

const NOTICES: WholeList = {
  field: 'landNotices',
  filter: '{ postedOn: { isNull: false } }',
  selection: 'recordId kind postedOn villages acquisition { recordId label }',
};

const notice = z.object({
  recordId: z.string(),
  kind: z.string(),
  postedOn: z.string(),
  villages: z.array(z.string()).nullable(),
  acquisition: z.object({ recordId: z.string(), label: z.string() }).nullable(),
});

async function drawLand(visit: Visit): Promise<DrawnPicture> {
  const { say, registry, language } = visit;
  const notices = await everyNode(visit.doors, NOTICES, notice);
  const kind = registry.get('land-notices').column('kind')?.kind.graphql;
  const titleOf = (code: string) =>
    language === 'zh' && kind?.type === 'code' ? (kind.list.find(code)?.title ?? code) : asWords(code);
  const unnamed = say('（未写明村）', '(no village named)');
  const events = notices
    .flatMap(({ villages, ...rest }) =>
      (villages === null || villages.length === 0 ? [unnamed] : villages).map((lane) => ({ ...rest, lane })),
    )
    .toSorted((a, b) => (a.postedOn < b.postedOn ? -1 : 1));
  const lanes = [...new Set(events.map(({ lane }) => lane))].toSorted((a, b) => a.localeCompare(b, 'zh'));
  const table = html`<table class="plain"><thead><tr><th scope="col">${say('村', 'Village')}</th><th scope="col">${say('张贴日期', 'Posted on')}</th><th scope="col">${say('公告', 'Notice')}</th><th scope="col">${say('征地批次（项目）', 'Acquisition')}</th></tr></thead><tbody>
${lanes.flatMap((lane) =>
  events
    .filter((event) => event.lane === lane)
    .map(
      ({
        postedOn,
        kind: code,
        recordId,
        acquisition,
      }) => html`<tr><th scope="row">${lane}</th><td><time datetime="${postedOn}">${postedOn}</time></td><td><a href="${visit.to(`/datasets/land-notices/${recordId}`)}">${titleOf(code)}</a></td><td>${acquisition === null ? '—' : html`<a href="${visit.to(`/datasets/land-acquisitions/${acquisition.recordId}`)}">${acquisition.label}</a>`}</td></tr>
`,
    ),
)}</tbody></table>`;
  const content = chartFigure(visit, {
    title: say('各村征地公告', 'Notices by village'),
    spec: {
      kind: 'timeline',
      lanes,
      events: events.map(({ lane, postedOn, kind: code, acquisition }) => ({
        lane,
        day: postedOn,
        what: titleOf(code),
        label: acquisition?.label ?? '',
      })),
    },
    table,
    note: html`${say('未公布界址，故不绘地图。', 'No boundaries are published, so no map is drawn.')}`,
  });
  return { content, document: pageDocument(NOTICES) };
}
