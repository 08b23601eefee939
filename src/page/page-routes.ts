import { accountabilityPage } from './accountability/accountability-page.js';
import { datasetPage } from './dataset/dataset-page.js';
import { embeddedPage } from './dataset/embedded-page.js';
import { datasetDocsPage, docsPage } from './docs-page.js';
import { homePage } from './home/home-page.js';
import { picturePage, picturesPage } from './pictures/pictures-page.js';
import { recordPage } from './record/record-page.js';
import { rulesPage } from './rules-page.js';
import { searchPage } from './search/search-page.js';
import type { PageMaker } from './visit.js';

/** Every page for people and where it is; in English below `/en`. */
export const PAGE_ROUTES: readonly { readonly path: string; readonly make: PageMaker }[] = [
  { path: '/', make: homePage },
  { path: '/search', make: searchPage },
  { path: '/datasets/:dataset', make: datasetPage },
  { path: '/datasets/:dataset/:id', make: recordPage },
  { path: '/embed/:dataset', make: embeddedPage },
  { path: '/accountability', make: accountabilityPage },
  { path: '/pictures', make: picturesPage },
  { path: '/pictures/:picture', make: picturePage },
  { path: '/rules', make: rulesPage },
  { path: '/docs', make: docsPage },
  { path: '/docs/:dataset', make: datasetDocsPage },
];
