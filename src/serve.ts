import { join } from 'node:path';
import { openCounters } from './access/counters.js';
import { createQuota } from './access/quota.js';
import type { Config } from './config.js';
import { openDatabase } from './database/open-database.js';
import { registry } from './datasets/index.js';
import { LongchengError } from './errors.js';
import { publishSampleData } from './files/sample-data.js';
import { buildSchema } from './graphql/build-schema.js';
import { readTrustedDocuments } from './graphql/trusted-documents.js';
import { PROJECT_FOLDER } from './project-folder.js';
import { reapplyErasures } from './publication/erasure-register.js';
import { presentMoment } from './query/moment.js';
import { buildServer } from './server/build-server.js';
import { STANDARD_PRESSURE } from './server/pressure.js';
import { traceWith } from './tracing.js';

/** Start everything that answers the public, and give the way to end it again. */
export async function serve(
  config: Config,
  onProgress: (line: string) => void,
  onFirstRequest: () => void = () => undefined,
): Promise<{ readonly address: string; readonly close: () => Promise<void> }> {
  const telemetry = await startTelemetry(config);
  const database = await openDatabase(registry, {
    url: config.DATABASE_URL,
    dataDirectory: config.DATA_DIR,
    readUrls: config.READ_DATABASE_URLS,
    onProgress,
  });
  try {
    const isEmpty = (await presentMoment(database.read)).revision === 0;
    if (database.isEmbedded && isEmpty && config.SEED === 'sample') {
      onProgress('Publishing the sample data …');
      await publishSampleData(database, join(PROJECT_FOLDER, 'seeds'), (line) => onProgress(`  ${line}`));
    }
    const purged = await reapplyErasures(database, config.DATA_DIR);
    if (purged > 0) onProgress(`Erased ${purged} records again that a restored database had brought back.`);
    const counters = await openCounters(config.REDIS_URL);
    const { app } = await buildServer({
      database,
      schema: buildSchema(registry),
      logLevel: config.LOG_LEVEL,
      documents: readTrustedDocuments(config.DOCUMENTS),
      dataDirectory: config.DATA_DIR,
      ...(config.RATE_LIMIT === 'on' ? { quota: createQuota(counters.makeLimiter) } : {}),
      makeLimiter: counters.makeLimiter,
      trustProxy: config.TRUST_PROXY ?? false,
      pressure: STANDARD_PRESSURE,
      retentionDays: config.INTAKE_RETENTION_DAYS,
      isSecure: config.PUBLIC_URL?.startsWith('https:') ?? false,
      publicUrl: config.PUBLIC_URL,
      cacheBytes: config.CACHE_MB * 2 ** 20,
      fileFolder: join(config.DATA_DIR, 'files'),
      isMeasuring: config.MEASURE_FILES === 'on',
      fileCacheBytes: config.FILE_CACHE_MB * 1024 * 1024,
    });
    app.addHook('onClose', counters.close);
    app.server.once('request', onFirstRequest);
    const address = await listen(app, config).catch(async (error: unknown) => {
      await app.close();
      throw error;
    });
    const close = async () => {
      await app.close();
      await database.close();
      await telemetry?.close();
    };
    return { address: config.PUBLIC_URL ?? address, close };
  } catch (error) {
    await database.close();
    throw error;
  }
}

/** Loads what makes traces only where somebody collects them. */
async function startTelemetry({ OTEL_EXPORTER_OTLP_ENDPOINT: collector }: Config) {
  if (collector === undefined) return undefined;
  const { openTelemetry } = await import('./server/open-telemetry.js');
  const telemetry = openTelemetry();
  traceWith(telemetry.tracer);
  return telemetry;
}

async function listen(
  app: { listen: (options: { host: string; port: number }) => Promise<string> },
  { HOST: host, PORT: port }: Config,
): Promise<string> {
  try {
    return await app.listen({ host, port });
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    if (code === 'EADDRINUSE')
      throw new LongchengError(
        'PORT_IN_USE',
        `Port ${port} on ${host} is in use; stop what uses it, or set PORT to another (PORT=0 takes a free one).`,
        { port },
        error,
      );
    if (code === 'EACCES')
      throw new LongchengError(
        'PORT_IN_USE',
        `Port ${port} may not be opened by this user; set PORT to one above 1023.`,
        { port },
        error,
      );
    if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND')
      throw new LongchengError(
        'BAD_CONFIGURATION',
        `HOST ${host} is no address of this machine; use 127.0.0.1, or 0.0.0.0 for all.`,
        { host },
        error,
      );
    throw error;
  }
}
