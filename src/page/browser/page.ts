import { addCopyButtons } from './copy.js';
import { followPublications } from './feed.js';
import { sendOnlyWhatIsFilled } from './forms.js';
import { searchAsOneTypes } from './search.js';

/** What a browser adds to a page that reads without it. */
sendOnlyWhatIsFilled();
addCopyButtons();
searchAsOneTypes();
followPublications();

const figures = document.querySelectorAll<HTMLElement>('figure.chart');
if (figures.length > 0) {
  // The library that draws is larger than all else together, and is needed only once a chart comes near.
  const watcher = new IntersectionObserver(
    async (entries) => {
      const near = entries.filter(({ isIntersecting }) => isIntersecting).map(({ target }) => target);
      for (const target of near) watcher.unobserve(target);
      if (near.length === 0) return;
      const { drawChart } = await import('./chart.js');
      for (const target of near) if (target instanceof HTMLElement) drawChart(target);
    },
    { rootMargin: '300px' },
  );
  for (const figure of figures) watcher.observe(figure);
}
