import type { PageMaker } from './visit.js';

/**
 * Every page for people and where it is; in English below `/en`. What makes a page is loaded with its first visit, so that a
 * server starts without it.
 */
export const PAGE_ROUTES: readonly { readonly path: string; readonly make: PageMaker }[] = [
  { path: '/', make: async (visit) => (await import('./home/home-page.js')).homePage(visit) },
  { path: '/search', make: async (visit) => (await import('./search/search-page.js')).searchPage(visit) },
  { path: '/datasets/:dataset', make: async (visit) => (await import('./dataset/dataset-page.js')).datasetPage(visit) },
  {
    path: '/datasets/:dataset/:id',
    make: async (visit) => (await import('./record/record-page.js')).recordPage(visit),
  },
  { path: '/embed/:dataset', make: async (visit) => (await import('./dataset/embedded-page.js')).embeddedPage(visit) },
  {
    path: '/accountability',
    make: async (visit) => (await import('./accountability/accountability-page.js')).accountabilityPage(visit),
  },
  { path: '/pictures', make: async (visit) => (await import('./pictures/pictures-page.js')).picturesPage(visit) },
  {
    path: '/pictures/:picture',
    make: async (visit) => (await import('./pictures/pictures-page.js')).picturePage(visit),
  },
  { path: '/rules', make: async (visit) => (await import('./rules-page.js')).rulesPage(visit) },
  { path: '/docs', make: async (visit) => (await import('./docs-page.js')).docsPage(visit) },
  { path: '/docs/:dataset', make: async (visit) => (await import('./docs-page.js')).datasetDocsPage(visit) },
];
