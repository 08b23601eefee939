import { dayOfInstant } from '../rules/shanghai-day.js';
import { html, type Markup } from './html.js';
import type { Visit } from './visit.js';

const DAY = 86_400_000;

/** How long ago something was published, in the words of people; the exact moment stays in the markup. */
export function freshness({ say, today }: Visit, publishedAt: string | null): Markup {
  if (publishedAt === null) return html`<span class="nothing">${say('尚无', 'nothing yet')}</span>`;
  const day = dayOfInstant(Date.parse(publishedAt));
  const days = Math.round((Date.parse(today) - Date.parse(day)) / DAY);
  const words =
    days <= 0
      ? say('今天', 'today')
      : days === 1
        ? say('昨天', 'yesterday')
        : days < 30
          ? say(`${days} 天前`, `${days} days ago`)
          : day;
  return html`<time datetime="${publishedAt}" title="${publishedAt}">${words}</time>`;
}
