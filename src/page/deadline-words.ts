import { deadlineStates } from '../rules/evaluate-clocks.js';
import { html, type Markup } from './html.js';
import { asWords } from './language.js';
import type { Visit } from './visit.js';

const BAD: readonly string[] = ['OVERDUE', 'DONE_LATE', 'TOO_SHORT'];
const GOOD: readonly string[] = ['DONE_ON_TIME', 'EXEMPT'];

/** The state of a clock as a sign: its words say all, colour only helps. */
export function stateSign({ say }: Visit, state: string, beside = ''): Markup {
  const tone = BAD.includes(state) ? 'bad' : GOOD.includes(state) ? 'good' : state === 'RUNNING' ? 'running' : 'plain';
  return html`<span class="state ${tone}">${say(deadlineStates.find(state)?.title ?? state, asWords(state))}${beside}</span>`;
}

/** How the clocks of a record stand, in one sign: the worst there is. */
export function deadlineSign(visit: Visit, deadlines: readonly { readonly state: string }[]): Markup {
  const stands = [...BAD, 'RUNNING', 'DONE_ON_TIME', 'EXEMPT'].find((state) =>
    deadlines.some((one) => one.state === state),
  );
  if (stands === undefined) return html`<span class="nothing">—</span>`;
  const count = BAD.includes(stands) ? deadlines.filter(({ state }) => BAD.includes(state)).length : 1;
  return stateSign(visit, stands, count > 1 ? ` ×${count}` : '');
}
