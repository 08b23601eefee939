/**
 * Every error that a user can meet, in one table. A code never changes its meaning.
 *
 * `status` is the HTTP status of the REST doors; `hint` says where to read on or what to do when the message itself
 * cannot. Errors are thrown where the cause is known and turned into GraphQL errors and RFC 9457 problems at the doors.
 */
export const ERRORS = {
  BAD_ARGUMENT: { status: 400, title: 'An argument has a value that is not allowed', titleZh: '参数取值不合法' },
  BAD_FILTER: { status: 400, title: 'A filter names an unknown column or operator', titleZh: '筛选条件不合法' },
  BAD_ORDER: { status: 400, title: 'An order names a column that cannot be sorted by', titleZh: '排序条件不合法' },
  BAD_CURSOR: {
    status: 400,
    title: 'A cursor does not belong to this list and order',
    titleZh: '游标与当前列表或排序不符',
  },
  PAGE_TOO_LARGE: {
    status: 400,
    title: 'A page asks for more records than one page may hold',
    titleZh: '单页条数超出上限',
  },
  QUERY_TOO_COMPLEX: { status: 400, title: 'A question has a form beyond what is read', titleZh: '查询结构超出限制' },
  QUERY_TOO_COSTLY: { status: 400, title: 'A question would cost more than is run', titleZh: '查询代价超出上限' },
  UNKNOWN_DATASET: { status: 404, title: 'There is no dataset of this name', titleZh: '没有这个数据集' },
  UNKNOWN_REVISION: {
    status: 400,
    title: 'asOf names a moment this catalogue does not know',
    titleZh: 'asOf 所指版本不存在',
  },
  UNAUTHENTICATED: { status: 401, title: 'The key is missing or not valid', titleZh: '缺少密钥或密钥无效' },
  FORBIDDEN: { status: 403, title: 'The key does not allow this', titleZh: '该密钥无权执行此操作' },
  ALREADY_DECIDED: { status: 409, title: 'It has been decided already', titleZh: '已作出决定' },
  IDEMPOTENCY_CONFLICT: {
    status: 409,
    title: 'This idempotency key was used for another upload',
    titleZh: '幂等键已用于其他上传',
  },
  NOT_FOUND: { status: 404, title: 'There is nothing at this address', titleZh: '地址不存在' },
  METHOD_NOT_ALLOWED: { status: 405, title: 'This address does not take this method', titleZh: '该地址不接受此方法' },
  NOT_ACCEPTABLE: {
    status: 406,
    title: 'There is no answer in a form that the client accepts',
    titleZh: '没有客户端可接受的格式',
  },
  BAD_RECORD: { status: 422, title: 'A record cannot be read as its dataset demands', titleZh: '记录不符合数据集格式' },
  BAD_FILE: { status: 422, title: 'An uploaded file cannot be read', titleZh: '上传的文件无法读取' },
  FILE_TOO_LARGE: { status: 413, title: 'An uploaded file is larger than is taken', titleZh: '上传的文件超出大小上限' },
  LOAD_REFUSED: {
    status: 409,
    title: 'A load tier does not go into this database',
    titleZh: '该数据库不能装入压测数据',
  },
  BAD_CATALOGUE: { status: 500, title: 'The catalogue of datasets contradicts itself', titleZh: '数据集目录自相矛盾' },
  BAD_CONFIGURATION: { status: 500, title: 'A setting has a value that is not allowed', titleZh: '配置项不合法' },
  DATABASE_UNAVAILABLE: { status: 503, title: 'The database cannot be reached', titleZh: '数据库不可用' },
  QUERY_TIMEOUT: { status: 503, title: 'The question took longer than is allowed', titleZh: '查询超时' },
  RATE_LIMITED: { status: 429, title: 'The quota of this caller is used up for now', titleZh: '配额已用完' },
  OVERLOADED: { status: 503, title: 'The server has more to do than it can', titleZh: '服务器繁忙' },
  STORAGE_FULL: { status: 503, title: 'There is no room left on a disk', titleZh: '磁盘空间不足' },
  TOO_MANY_STREAMS: { status: 503, title: 'As many streams are open as there may be', titleZh: '同时打开的数据流过多' },
  INTERNAL: { status: 500, title: 'A fault of ours', titleZh: '内部错误' },
  PORT_IN_USE: { status: 500, title: 'The port is in use', titleZh: '端口被占用' },
  DATA_FOLDER_UNUSABLE: { status: 500, title: 'The data folder cannot be used', titleZh: '数据目录不可用' },
} as const satisfies Record<string, { status: number; title: string; titleZh: string }>;

export type ErrorCode = keyof typeof ERRORS;

/**
 * An expected failure: its message is one sentence written for the person who caused it and says what to do.
 * Anything else that is thrown is a fault of ours and is never shown outside.
 */
export class LongchengError extends Error {
  readonly code: ErrorCode;
  /** Machine-readable particulars, e.g. `{ argument: 'first', maximum: 100 }`. */
  readonly details: Readonly<Record<string, unknown>>;

  constructor(code: ErrorCode, message: string, details: Readonly<Record<string, unknown>> = {}, cause?: unknown) {
    super(message, cause === undefined ? undefined : { cause });
    this.name = 'LongchengError';
    this.code = code;
    this.details = details;
  }

  get status(): number {
    return ERRORS[this.code].status;
  }
}
