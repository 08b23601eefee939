import { numberOf, refuseUnknown } from '../../rest/parameters.js';
import { readQueryString } from '../../rest/query-string.js';
import { ask } from '../doors.js';
import { html, type Markup } from '../html.js';
import { heading, layout } from '../layout.js';
import { sampleNotice } from '../sample-notice.js';
import type { PageAnswer, Visit } from '../visit.js';
import { clauseSection } from './clause-board.js';
import { type Clause, coverageDocument, coverageShape, decided, sumOf } from './coverage.js';
import { leagueTable, standings } from './league.js';

const PLAN_YEAR = 2019;

/** `/accountability`: the clauses of the work plan as a board, and where each lead agency stands. */
export async function accountabilityPage(visit: Visit): Promise<PageAnswer> {
  const query = readQueryString(visit.query);
  refuseUnknown(query, ['planYear']);
  const planYear = numberOf(query, 'planYear') ?? PLAN_YEAR;
  const { coverage } = await ask(visit.doors, coverageDocument(planYear), coverageShape);
  const { say } = visit;
  const tallies = new Map(
    coverage.flatMap(({ datasets }) => datasets.map(({ dataset, tally }) => [dataset.name, tally])),
  );
  const total = sumOf([...tallies.values()]);
  const { all, late } = decided(total);
  const title = say('问责', 'Accountability');
  const main = html`${heading(say(`${planYear} 年工作要点落实情况`, `The work plan of ${planYear}: who owes what`))}
<p class="lead">${say(
    '逐条列出公开任务、责任机构、已有数据与逾期情况。期限按工作日计算，规则与依据一点即见。',
    'Clause by clause: what must be published, by whom, what is there and what is late. Days are working days where the law says so; rule and basis are one click away.',
  )}</p>
${sampleNotice(visit, total)}
<dl class="facts big">
<div><dt>${say('条款', 'Clauses')}</dt><dd>${coverage.length}</dd></div>
<div><dt>${say('有数据的条款', 'With data')}</dt><dd>${coverage.filter(hasData).length}</dd></div>
<div><dt>${say('记录', 'Records')}</dt><dd>${total.recordCount.toLocaleString('en')}</dd></div>
<div><dt>${say('已到期的期限', 'Limits decided')}</dt><dd>${all.toLocaleString('en')}</dd></div>
<div><dt>${say('其中逾期', 'Of them late')}</dt><dd>${late.toLocaleString('en')}<small>${all === 0 ? '' : ` ${((late / all) * 100).toFixed(1)}%`}</small></dd></div>
<div><dt>${say('至今未办', 'Still overdue')}</dt><dd>${total.overdue.toLocaleString('en')}</dd></div>
</dl>
${overview(visit, coverage)}
<section aria-labelledby="league-title"><h2 id="league-title">${say('机构', 'Agencies')}</h2>
<p class="faint">${say(
    '占比旁列出件数；同一数据集回应多条时只计一次；期限是否逾期以事件当日有效的规则为准，缺日期的记为无法判断。',
    'Counts stand beside shares; a dataset that answers several clauses counts once; what lacks a date counts as unknown, not as late.',
  )} <a href="${visit.to('/rules')}">${say('全部期限规则', 'All rules')}</a></p>
${leagueTable(visit, standings(coverage))}</section>
<section aria-labelledby="clauses-title"><h2 id="clauses-title">${say('逐条情况', 'Clause by clause')}</h2>
${coverage.map(
  (clause, index) =>
    html`${
      clause.duty.chapter === coverage[index - 1]?.duty.chapter
        ? undefined
        : html`<p class="chapter">${clause.duty.chapter ?? ''}</p>
`
    }${clauseSection(visit, clause)}`,
)}</section>`;
  return { form: 'page', markup: layout(visit, { title, place: 'accountability', main }) };
}

function hasData({ datasets }: Clause): boolean {
  return datasets.some(({ tally }) => tally.recordCount > 0);
}

/** All clauses at a glance: each one square that says how it stands and leads to it. */
function overview({ say }: Visit, clauses: readonly Clause[]): Markup {
  return html`<ol class="board" aria-label="${say('条款总览', 'All clauses')}">${clauses.map((clause) => {
    const total = sumOf(clause.datasets.map(({ tally }) => tally));
    const tone = !hasData(clause) ? 'none' : total.overdue > 0 ? 'overdue' : total.late > 0 ? 'late' : 'good';
    const words =
      tone === 'none'
        ? say('无数据', 'no data')
        : total.overdue > 0
          ? say(`${total.overdue} 项未办`, `${total.overdue} overdue`)
          : total.late > 0
            ? say(`${total.late} 项逾期`, `${total.late} late`)
            : say('按期', 'on time');
    return html`<li class="${tone}"><a href="#${clause.duty.clauseCode}"><span class="path">${clause.duty.clausePath}</span> <span>${clause.duty.title}</span> <span class="stand">${words}</span></a></li>
`;
  })}</ol>`;
}
