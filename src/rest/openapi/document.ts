import { FAMILIES } from '../../catalog/family.js';
import type { Registry } from '../../catalog/registry.js';
import { bilingual } from '../bilingual.js';
import { guideText } from '../guide.js';
import { withBoundedConditions, withBoundedQuestions, withIntegerBounds, withQuestionBounds } from './bounds.js';
import { changesPaths } from './changes-paths.js';
import { datasetPaths } from './dataset-paths.js';
import { datasetFeedPaths, feedPaths } from './feed-paths.js';
import { filePaths } from './file-paths.js';
import { filterComponents } from './filter-parameters.js';
import { generalPaths } from './general-paths.js';
import { SHARED_PARAMETERS } from './list-parameters.js';
import { documentShelf, type OpenapiObject, sharedParameter } from './parts.js';
import { SECURITY_SCHEMES, SHARED_HEADERS, sharedResponses } from './shared-parts.js';
import { STATISTICS_SHARED } from './statistics-operation.js';

/** An OpenAPI 3.1 document; what is in it beyond this is read by tools. https://spec.openapis.org/oas/v3.1.0 */
export interface OpenapiDocument extends OpenapiObject {
  readonly paths: Readonly<Record<string, OpenapiObject>>;
  readonly components: Readonly<Record<string, OpenapiObject>>;
}

/** The description of the REST door over a registry: everything in it is derived. */
export function openapiDocument(registry: Registry): OpenapiDocument {
  const shelf = documentShelf();
  const filters = filterComponents(registry, shelf);
  const paths = {
    ...generalPaths(registry, shelf),
    ...feedPaths(registry),
    ...changesPaths(registry, shelf),
    ...Object.assign(
      {},
      ...registry.datasets.map((dataset) => ({
        ...datasetPaths(dataset, filters.of(dataset).map(sharedParameter), shelf),
        ...datasetFeedPaths(dataset, registry),
      })),
    ),
    ...Object.assign({}, ...registry.datasets.map((dataset) => filePaths(dataset, shelf))),
  };
  const responses = sharedResponses(shelf);
  const parameters = withQuestionBounds({ ...SHARED_PARAMETERS, ...STATISTICS_SHARED, ...filters.components });
  const schemas = withBoundedConditions(shelf.all(), parameters);
  return {
    openapi: '3.1.0',
    info: {
      title: '龙城政务公开数据 · Longcheng Open Data',
      version: '1.0.0',
      summary:
        'What the district government must disclose, as records: filtered, ordered, paged, and as it was at any time.',
      description: guideText(),
      contact: { name: 'Longcheng Open Data' },
      license: { name: 'Apache-2.0', identifier: 'Apache-2.0' },
    },
    servers: [
      {
        url: '/',
        description: bilingual('本服务（正式或本地）', 'This server, in production or local.'),
        'x-internal': false,
      },
    ],
    // Without a key, or with one for a larger quota.
    security: [{}, { key: [] }],
    tags: tags(registry),
    paths: withIntegerBounds(withBoundedQuestions(paths)),
    components: {
      schemas: withIntegerBounds(schemas),
      parameters: withIntegerBounds(parameters),
      headers: withIntegerBounds(SHARED_HEADERS),
      responses,
      securitySchemes: SECURITY_SCHEMES,
    },
  };
}

function tags(registry: Registry): readonly OpenapiObject[] {
  const used = Object.entries(FAMILIES).filter(([name]) => registry.datasets.some(({ family }) => family === name));
  return [
    { name: 'catalogue', description: bilingual('数据目录与问责报告', 'What there is, and what is owed.') },
    ...used.map(([name, { title, description }]) => ({ name, description: bilingual(title, description) })),
  ];
}
