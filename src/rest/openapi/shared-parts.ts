import { DATA_LICENCE } from '../../catalog/publisher.js';
import { ERRORS } from '../../errors.js';
import { bilingual } from '../bilingual.js';
import type { SchemaShelf } from '../json-schema.js';
import { objectOf, titled } from '../json-schema.js';
import { headersOf, type OpenapiObject } from './parts.js';

/** Headers of answers. */
export const SHARED_HEADERS: Readonly<Record<string, OpenapiObject>> = {
  ETag: {
    description: bilingual(
      '答复的弱校验标识；以 If-None-Match 带回，未变则答 304',
      'Weak entity tag; send it back as If-None-Match and get 304 while nothing has changed.',
    ),
    schema: { type: 'string' },
  },
  Link: {
    description: bilingual(
      `相关链接（RFC 8288）：next、prev、describedby、license（${DATA_LICENCE}）`,
      'Links (RFC 8288): next, prev, describedby, license, service-desc, api-catalog, latest-version, version-history.',
    ),
    schema: { type: 'string' },
  },
  'Cache-Control': {
    description: bilingual('可缓存时长', 'For how long a cache may keep the answer.'),
    schema: { type: 'string' },
  },
  RateLimit: {
    description: bilingual(
      '本调用者尚余的配额 r 与全部恢复的秒数 t',
      'What the caller has left (`r`), and in how many seconds all is given back (`t`).',
    ),
    schema: { type: 'string' },
    example: '"anonymous";r=29899;t=58',
  },
  'RateLimit-Policy': {
    description: bilingual(
      '配额 q 与其窗口秒数 w',
      'The quota (`q`), in units of cost, and the seconds it is for (`w`).',
    ),
    schema: { type: 'string' },
    example: '"anonymous";q=30000;w=60;qu="cost"',
  },
  'Access-Control-Allow-Origin': {
    description: bilingual('任何网页都可读取', 'Pages of every origin may read the answer.'),
    schema: { type: 'string', const: '*' },
  },
  'Retry-After': {
    description: bilingual('多少秒后再来', 'Seconds after which to come back.'),
    schema: { type: 'integer' },
  },
  'Content-Disposition': {
    description: bilingual(
      '文件名，含数据集、版本号与条件摘要',
      'File name with dataset, revision and digest of the question.',
    ),
    schema: { type: 'string' },
  },
  'Content-Location': {
    description: bilingual('该文件的永久地址', 'The permanent address of this very file.'),
    schema: { type: 'string' },
  },
  'X-Data-Revision': {
    description: bilingual(
      '答复所示的数据版本号',
      'The revision that the answer shows; pass it back as asOf to get the same for ever.',
    ),
    schema: { type: 'integer' },
  },
};

/** How a caller says who it is, where it wants to. */
export const SECURITY_SCHEMES: OpenapiObject = {
  key: {
    type: 'http',
    scheme: 'bearer',
    description: bilingual(
      '读取不需要密钥；有密钥者配额更大',
      'Reading needs no key; whoever shows one (`lc_…`) has a larger quota.',
    ),
  },
};

const EXAMPLES = {
  BadRequest: {
    code: 'BAD_FILTER',
    detail: '"fine" of penalties has no filter "contains"; use equals, in, gt, gte, lt, lte or isNull.',
  },
  NotFound: {
    code: 'UNKNOWN_DATASET',
    detail: 'There is no dataset of this name; did you mean "penalties"? All are at /api/v1/datasets.',
  },
  WrongKey: {
    code: 'UNAUTHENTICATED',
    detail:
      'This needs a valid key: send "Authorization: Bearer lc_…", or set LONGCHENG_KEY for a command. An administrator makes one with longcheng keys create.',
  },
  NotAcceptable: {
    code: 'NOT_ACCEPTABLE',
    detail: 'This address answers in application/json; say so in Accept, or leave it out.',
  },
  RateLimited: {
    code: 'RATE_LIMITED',
    detail:
      'This costs 160 and 12 of 30000 are left; come back in 41 seconds, or ask for less. A key allows more. Whole datasets are cheaper as files.',
  },
  Fault: { code: 'DATABASE_UNAVAILABLE', detail: 'The database can not be reached at the moment; try again soon.' },
} as const;

/** Responses that operations share. */
export function sharedResponses(shelf: SchemaShelf): OpenapiObject {
  const problem = (name: keyof typeof EXAMPLES, description: string) => {
    const { code, detail } = EXAMPLES[name];
    const { status, title } = ERRORS[code];
    return {
      description,
      headers: headersOf(),
      content: {
        'application/problem+json': {
          schema: shelf.ref('Problem', problemSchema),
          example: { type: 'about:blank', title, status, code, detail },
        },
      },
    };
  };
  return {
    NotModified: {
      description: bilingual('未变：手中的答复仍然有效', 'Nothing has changed: the answer at hand still holds.'),
      headers: headersOf('ETag'),
    },
    BadRequest: problem(
      'BadRequest',
      bilingual('问题有误；detail 指出何处、如何改', 'The question is wrong; `detail` says where and what to write.'),
    ),
    NotFound: problem('NotFound', bilingual('没有这个数据集或这条记录', 'There is no such dataset or record.')),
    WrongKey: problem(
      'WrongKey',
      bilingual('密钥无效；不带密钥也可读取', 'The key that was shown is not valid; reading needs none.'),
    ),
    NotAcceptable: problem(
      'NotAcceptable',
      bilingual('没有 Accept 所要的格式', 'There is no answer in a form that Accept names.'),
    ),
    RateLimited: {
      ...problem('RateLimited', bilingual('配额已用完，稍后再来', 'The quota is used up for now; come back later.')),
      headers: headersOf('Retry-After'),
    },
    Fault: problem(
      'Fault',
      bilingual('服务暂时不可用，或本方出错', 'The service is not available, or a fault of ours.'),
    ),
  };
}

function problemSchema(): OpenapiObject {
  return titled(
    objectOf(
      {
        type: titled(
          { type: 'string', format: 'uri-reference' },
          '类型',
          'Always about:blank; `code` tells problems apart.',
        ),
        title: titled({ type: 'string' }, '标题', 'What kind of problem it is.'),
        status: titled({ type: 'integer', minimum: 400, maximum: 599 }, '状态码', 'The HTTP status.'),
        code: titled(
          { type: 'string', enum: Object.keys(ERRORS) },
          '代码',
          'Stable code; it never changes its meaning.',
        ),
        detail: titled({ type: 'string' }, '说明', 'One sentence on this very problem that says what to do.'),
      },
      ['type', 'title', 'status', 'code'],
    ),
    '问题',
    'What went wrong (RFC 9457).',
  );
}
