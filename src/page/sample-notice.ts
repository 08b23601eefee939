import { html, type Markup } from './html.js';
import type { Visit } from './visit.js';

/** Says plainly that what is shown is sample data, where it is. */
export function sampleNotice({ say }: Visit, { sampleCount }: { readonly sampleCount: number }): Markup | undefined {
  if (sampleCount === 0) return undefined;
  return html`<p class="notice" role="note"><strong>${say('示例数据', 'Sample data')}</strong> ${say(
    '除标明者外并非事实：机构名称、乡镇与工作要点条款为真，其余为演示而虚构。',
    'Unless marked otherwise it is not fact: the names of agencies and towns and the clauses of the work plan are real, the rest is made up to show how it works.',
  )}</p>`;
}
