import { CLAUSES } from '../../catalog/clause.js';
import { html, type Markup } from '../html.js';
import type { Visit } from '../visit.js';
import { type Clause, decided, sumOf, type Tally } from './coverage.js';

/** An agency with all that it leads, each dataset counted once, however many clauses it answers. */
export interface Standing {
  readonly recordId: string;
  readonly label: string;
  readonly clauses: readonly string[];
  readonly tally: Tally;
}

/** With fewer decided time limits than this a share says little: such agencies stand apart, in no order of lateness. */
export const ENOUGH = 10;

/** Where each lead agency stands over all clauses. */
export function standings(clauses: readonly Clause[]): readonly Standing[] {
  const found = new Map<string, { label: string; clauses: Set<string>; tallies: Map<string, Tally> }>();
  for (const { duty, datasets } of clauses)
    for (const { dataset, leadAgencies } of datasets)
      for (const { agency, tally } of leadAgencies) {
        if (agency === null) continue;
        const known = found.get(agency.recordId) ?? { label: agency.label, clauses: new Set(), tallies: new Map() };
        known.clauses.add(duty.clauseCode);
        known.tallies.set(dataset.name, tally);
        found.set(agency.recordId, known);
      }
  return [...found].map(([recordId, { label, clauses: codes, tallies }]) => ({
    recordId,
    label,
    clauses: [...codes],
    tally: sumOf([...tallies.values()]),
  }));
}

/** The league: counts beside shares, and no order among those of whom too little is known. */
export function leagueTable(visit: Visit, agencies: readonly Standing[]): Markup {
  const { say } = visit;
  const share = ({ tally }: Standing) => decided(tally).late / Math.max(1, decided(tally).all);
  const ranked = agencies.filter(({ tally }) => decided(tally).all >= ENOUGH).toSorted((a, b) => share(b) - share(a));
  const apart = agencies
    .filter((agency) => !ranked.includes(agency))
    .toSorted((a, b) => b.tally.recordCount - a.tally.recordCount);
  return html`<div class="scroll" tabindex="0" role="region" aria-label="${say('机构排行', 'Agencies')}"><table class="league">
<thead><tr><th scope="col">${say('机构', 'Agency')}</th><th scope="col">${say('牵头条款', 'Leads')}</th><th scope="col" class="number">${say('记录', 'Records')}</th><th scope="col" class="number">${say('已到期的期限', 'Limits decided')}</th><th scope="col" class="number">${say('其中逾期', 'Of them late')}</th><th scope="col">${say('逾期占比', 'Share late')}</th><th scope="col" class="number">${say('至今未办', 'Still overdue')}</th><th scope="col" class="number">${say('无法判断', 'Unknown')}</th><th scope="col" class="number">${say('校验未过', 'Failing checks')}</th></tr></thead>
<tbody>
${ranked.map((agency) => leagueRow(visit, agency, share(agency)))}</tbody>
${
  apart.length === 0
    ? undefined
    : html`<tbody><tr class="group"><th scope="rowgroup" colspan="9">${say(`已到期的期限不足 ${ENOUGH} 项，不排名`, `Fewer than ${ENOUGH} limits decided: not ranked`)}</th></tr>
${apart.map((agency) => leagueRow(visit, agency, undefined))}</tbody>`
}</table></div>`;
}

/** How a clause is called in short. */
function clauseName({ say }: Visit, code: string): string {
  const known = Object.entries(CLAUSES).find(([name]) => name === code);
  return known === undefined ? code : say(known[1].path, code);
}

function leagueRow(visit: Visit, { recordId, label, clauses, tally }: Standing, share: number | undefined): Markup {
  const { all, late } = decided(tally);
  return html`<tr><th scope="row"><a href="${visit.to(`/datasets/agencies/${recordId}`)}">${label}</a></th><td>${clauses.map((code) => html`<a href="#${code}">${clauseName(visit, code)}</a> `)}</td><td class="number">${tally.recordCount}</td><td class="number">${all}</td><td class="number">${late}</td><td>${share === undefined ? html`<span class="nothing">—</span>` : shareBar(share)}</td><td class="number">${tally.overdue}</td><td class="number">${tally.unknown}</td><td class="number">${tally.failing}</td></tr>
`;
}

/** A share as a figure with a bar. `meter` needs no style of its own. */
export function shareBar(share: number): Markup {
  const percent = (share * 100).toFixed(1);
  return html`<span class="share-bar"><meter min="0" max="1" value="${share.toFixed(4)}" aria-hidden="true"></meter> <span class="figure">${percent}%</span></span>`;
}
