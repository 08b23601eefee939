import { LongchengError } from '../../errors.js';
import { html } from '../html.js';
import { titleIn } from '../language.js';
import { heading, layout, trail } from '../layout.js';
import { listedDatasets } from '../listed-datasets.js';
import { sampleNotice } from '../sample-notice.js';
import type { PageAnswer, Visit } from '../visit.js';
import { budgetPicture } from './budget-tree.js';
import { debtPicture } from './debt.js';
import { landPicture } from './land-timeline.js';
import { organisationPicture } from './organisation.js';
import { penaltiesPicture } from './penalties-by-month.js';
import type { Picture } from './picture.js';
import { requestsPicture } from './request-outcomes.js';

const PICTURES: readonly Picture[] = [
  debtPicture,
  budgetPicture,
  organisationPicture,
  landPicture,
  penaltiesPicture,
  requestsPicture,
];

function picturesOf({ registry }: Visit): readonly Picture[] {
  return PICTURES.filter(({ datasets }) => datasets.every((name) => registry.find(name) !== undefined));
}

/** `/pictures`: the pictures that there are. */
export async function picturesPage(visit: Visit): Promise<PageAnswer> {
  const { say } = visit;
  const title = say('图解', 'In pictures');
  const main = html`${heading(title)}
<p class="lead">${say('由公开接口即时算出；每幅图都附数据表与取数语句。', 'Worked out at once from the public doors; each has its figures as a table and the question they come from.')}</p>
<ul class="results">${picturesOf(visit).map(
    (
      picture,
    ) => html`<li><h2><a href="${visit.to(`/pictures/${picture.name}`)}">${say(...picture.title)}</a></h2><p>${say(...picture.about)}</p></li>
`,
  )}</ul>`;
  return { form: 'page', markup: layout(visit, { title, place: 'pictures', main }) };
}

/**
 * `/pictures/{name}`: one picture, its figures and where they come from.
 * @throws LongchengError NOT_FOUND.
 */
export async function picturePage(visit: Visit): Promise<PageAnswer> {
  const { say, language, registry } = visit;
  const picture = picturesOf(visit).find(({ name }) => name === visit.parameters.picture);
  if (picture === undefined) throw new LongchengError('NOT_FOUND', 'There is no such picture; all are at /pictures.');
  const [{ content, document }, { data }] = await Promise.all([picture.draw(visit), listedDatasets(visit.doors)]);
  const sampleCount = data
    .filter(({ name }) => picture.datasets.includes(name))
    .reduce((sum, one) => sum + one.sampleCount, 0);
  const title = say(...picture.title);
  const main = html`${trail(visit, [say('图解', 'In pictures'), '/pictures'], [title])}
${heading(title)}
<p class="lead">${say(...picture.about)}</p>
${sampleNotice(visit, { sampleCount })}
${content}
<section class="share" aria-labelledby="from-title"><h2 id="from-title">${say('数据来源', 'Where the figures come from')}</h2>
<p>${picture.datasets.map((name, index) => html`${index === 0 ? undefined : say('、', ', ')}<a href="${visit.to(`/datasets/${name}`)}">${titleIn(language, registry.get(name))}</a>`)}</p>
<div class="ways"><details><summary>GraphQL</summary><pre tabindex="0"><code>${document}</code></pre><p><a href="/graphiql?query=${encodeURIComponent(document)}">${say('打开', 'Open')}</a></p></details></div></section>`;
  return { form: 'page', markup: layout(visit, { title, place: 'pictures', main }) };
}
