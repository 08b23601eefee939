import { resolve } from 'node:path';
import { z } from 'zod';
import { LongchengError } from './errors.js';

const port = z.coerce.number().int().min(0).max(65_535);
const url = (...protocols: string[]) =>
  z.url({ protocol: new RegExp(`^(${protocols.join('|')})$`), error: `expected a ${protocols[0]}:// address` });

const database = url('postgresql', 'postgres');

/** One setting: its environment variable, what it accepts, its default, and its meaning in both languages. */
export const SETTINGS = {
  HOST: { schema: z.string().min(1).default('127.0.0.1'), meaning: 'Address to listen on', meaningZh: '监听地址' },
  PORT: {
    schema: port.default(4000),
    meaning: 'Port to listen on; 0 takes a free one',
    meaningZh: '监听端口，0 为任意空闲端口',
  },
  DATABASE_URL: {
    schema: database.optional(),
    meaning:
      'PostgreSQL 15 or newer, as a role that may create roles and schemas; unset: an embedded one under DATA_DIR',
    meaningZh: 'PostgreSQL 连接地址；不设则使用 DATA_DIR 下的内嵌数据库',
  },
  READ_DATABASE_URLS: {
    schema: z
      .string()
      .transform((text) => text.split(',').map((part) => part.trim()))
      .pipe(z.array(database))
      .default([]),
    meaning: 'Replicas that PostgreSQL streams DATABASE_URL to, with commas between; as the same role',
    meaningZh: '只读副本的连接地址，以逗号分隔，用户与主库相同',
  },
  DATA_DIR: {
    schema: z
      .string()
      .min(1)
      .default('./data')
      .transform((path) => resolve(path)),
    meaning: 'Folder of the embedded database',
    meaningZh: '内嵌数据库所在目录',
  },
  PUBLIC_URL: {
    schema: url('http', 'https')
      .transform((text) => text.replace(/\/+$/, ''))
      .optional(),
    meaning: 'Address under which others reach this server; unset: taken from HOST and PORT',
    meaningZh: '对外公开的访问地址',
  },
  FILE_CACHE_MB: {
    schema: z.coerce.number().int().min(0).max(10_000_000).default(2_048),
    meaning: 'Megabytes of written files (CSV, XLSX …) to keep under DATA_DIR',
    meaningZh: 'DATA_DIR 下保留的已生成下载文件，单位 MB',
  },
  MEASURE_FILES: {
    schema: z.enum(['on', 'off']).default('on'),
    meaning: 'Whether size and SHA-256 of every file are worked out for the catalogue, at low priority: on or off',
    meaningZh: '是否在后台低优先级算出各数据文件的大小与 SHA-256，供目录使用：on 或 off',
  },
  SEED: {
    schema: z.enum(['sample', 'none']).default('sample'),
    meaning: 'What an empty embedded database is filled with: sample or none',
    meaningZh: '空的内嵌数据库装入的数据:sample 示例数据,none 不装',
  },
  RATE_LIMIT: {
    schema: z.enum(['on', 'off']).default('on'),
    meaning: 'Whether callers have quotas: on or off (for load tests)',
    meaningZh: '是否限制调用配额:on 限制,off 不限(仅用于压测)',
  },
  REDIS_URL: {
    schema: url('redis', 'rediss').optional(),
    meaning: 'Redis in which several servers count quotas together; unset: each counts in its memory',
    meaningZh: '多台服务器共同计数所用的 Redis;不设则各自在内存中计数',
  },
  TRUST_PROXY: {
    schema: z
      .string()
      .regex(/^((loopback|linklocal|uniquelocal|[\da-f]*[.:][\da-f.:/]*)(,(?!$)|$))+$/i, {
        error: 'expected addresses or networks of the proxies, separated by commas',
      })
      .optional(),
    meaning: 'Proxies that are believed when they say for whom they ask: addresses or networks, separated by commas',
    meaningZh: '可信的反向代理的地址或网段,以逗号分隔;不设则一概不信',
  },
  INTAKE_RETENTION_DAYS: {
    schema: z.coerce.number().int().min(1).max(36_500).default(180),
    meaning: 'Days for which intake keeps the content of what was rejected, withheld or faulty',
    meaningZh: '被退回、不予公开或有错误的内容在收件区保留的天数',
  },
  CACHE_MB: {
    schema: z.coerce.number().int().min(0).max(65_536).default(64),
    meaning: 'Memory for answers that are kept until the next publication, in MB; 0 keeps none',
    meaningZh: '答复缓存所用内存（MB），0 为不缓存',
  },
  DOCUMENTS: {
    schema: z.string().min(1).optional(),
    meaning: 'File of trusted GraphQL documents by SHA-256, as the compiler of an application writes it',
    meaningZh: '可信 GraphQL 文档清单文件（按 SHA-256），由应用的编译工具生成',
  },
  OTEL_EXPORTER_OTLP_ENDPOINT: {
    schema: url('http', 'https').optional(),
    meaning: 'Collector of OpenTelemetry to which traces go as OTLP by HTTP; unset: none are made',
    meaningZh: '接收链路追踪的 OpenTelemetry 采集器地址（OTLP/HTTP）；不设则不产生追踪',
  },
  LOG_LEVEL: {
    schema: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent']).default('warn'),
    meaning: 'How much the server writes to its log',
    meaningZh: '日志级别',
  },
} as const;

const schema = z.object({
  HOST: SETTINGS.HOST.schema,
  PORT: SETTINGS.PORT.schema,
  DATABASE_URL: SETTINGS.DATABASE_URL.schema,
  READ_DATABASE_URLS: SETTINGS.READ_DATABASE_URLS.schema,
  DATA_DIR: SETTINGS.DATA_DIR.schema,
  PUBLIC_URL: SETTINGS.PUBLIC_URL.schema,
  FILE_CACHE_MB: SETTINGS.FILE_CACHE_MB.schema,
  MEASURE_FILES: SETTINGS.MEASURE_FILES.schema,
  SEED: SETTINGS.SEED.schema,
  RATE_LIMIT: SETTINGS.RATE_LIMIT.schema,
  REDIS_URL: SETTINGS.REDIS_URL.schema,
  TRUST_PROXY: SETTINGS.TRUST_PROXY.schema,
  INTAKE_RETENTION_DAYS: SETTINGS.INTAKE_RETENTION_DAYS.schema,
  CACHE_MB: SETTINGS.CACHE_MB.schema,
  DOCUMENTS: SETTINGS.DOCUMENTS.schema,
  OTEL_EXPORTER_OTLP_ENDPOINT: SETTINGS.OTEL_EXPORTER_OTLP_ENDPOINT.schema,
  LOG_LEVEL: SETTINGS.LOG_LEVEL.schema,
});

/** The settings of one process, read once at start. */
export type Config = Readonly<z.output<typeof schema>>;

/**
 * Read the settings from environment variables; an empty variable counts as unset.
 * @throws LongchengError BAD_CONFIGURATION naming the variable, what it holds not being shown since it may be a password.
 */
export function readConfig(environment: Readonly<Record<string, string | undefined>>): Config {
  const present = Object.fromEntries(
    Object.entries(environment).filter(([, value]) => value !== undefined && value.trim() !== ''),
  );
  const result = schema.safeParse(present);
  if (result.success) return result.data;
  const issue = result.error.issues[0];
  const name = String(issue?.path[0] ?? 'environment');
  throw new LongchengError('BAD_CONFIGURATION', `${name} is not valid: ${issue?.message ?? 'unknown problem'}.`, {
    name,
  });
}
