import { ERRORS, type ErrorCode } from '../errors.js';
import { html } from './html.js';
import { layout } from './layout.js';
import type { PageAnswer, Visit } from './visit.js';

/** The page that says what went wrong and where to go on. */
export function problemPage(visit: Visit, code: ErrorCode, detail: string, status: number): PageAnswer {
  const { say } = visit;
  const { title, titleZh } = ERRORS[code];
  const said = say(titleZh, title);
  const main = html`<section class="problem">
<p class="code">${status} · ${code}</p>
<h1>${said}</h1>
<p lang="en">${detail}</p>
<p><a href="?">${say('去掉全部条件重试', 'Try again without any conditions')}</a> · <a href="${visit.to('/')}">${say('回到首页', 'To the home page')}</a> · <a href="/docs">${say('接口文档', 'Documentation')}</a></p>
</section>`;
  return { form: 'page', status, markup: layout(visit, { title: said, main }) };
}
