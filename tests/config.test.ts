import assert from 'node:assert/strict';
import { resolve } from 'node:path';
import { describe, it } from 'node:test';
import { readConfig, SETTINGS } from '../src/config.js';
import { LongchengError } from '../src/errors.js';

/** Values that each setting refuses. */
const REFUSED: Readonly<Record<keyof typeof SETTINGS, readonly string[]>> = {
  HOST: [],
  PORT: ['geheim', '70000', '-1', '80.5'],
  DATABASE_URL: ['geheim', 'mysql://u:geheim@h/db', 'http://geheim'],
  READ_DATABASE_URLS: ['geheim', 'postgres://a/b,geheim', 'postgres://a/b,'],
  DATA_DIR: [],
  PUBLIC_URL: ['geheim', 'ftp://geheim', 'javascript:geheim'],
  FILE_CACHE_MB: ['geheim', '-1', '1.5'],
  MEASURE_FILES: ['geheim', 'ON'],
  SEED: ['geheim', 'SAMPLE'],
  RATE_LIMIT: ['geheim', 'ON'],
  REDIS_URL: ['geheim', 'http://geheim'],
  TRUST_PROXY: ['geheim', 'true', '10.0.0.1 10.0.0.2'],
  INTAKE_RETENTION_DAYS: ['geheim', '-1', '0', '1.5'],
  CACHE_MB: ['geheim', '-1', '1.5', '70000'],
  DOCUMENTS: [],
  OTEL_EXPORTER_OTLP_ENDPOINT: ['geheim', 'grpc://geheim', 'geheim:4317'],
  LOG_LEVEL: ['geheim', 'verbose'],
};

describe('settings', () => {
  it('are each documented in both languages', () => {
    for (const [name, { meaning, meaningZh }] of Object.entries(SETTINGS)) {
      assert.match(meaning, /[a-z]{3}/, name);
      assert.match(meaningZh, /\p{Script=Han}{2}/u, name);
    }
  });

  it('are all read', () => {
    const given = {
      HOST: '0.0.0.0',
      PORT: '0',
      DATABASE_URL: 'postgres://u:p@h:5433/db?sslmode=require',
      READ_DATABASE_URLS: 'postgres://u:p@h1/db, postgres://u:p@h2/db',
      DATA_DIR: '/srv/longcheng',
      PUBLIC_URL: 'https://data.example/open/',
      FILE_CACHE_MB: '512',
      MEASURE_FILES: 'off',
      SEED: 'none',
      RATE_LIMIT: 'off',
      REDIS_URL: 'redis://h:6380/1',
      TRUST_PROXY: '10.0.0.0/8,127.0.0.1',
      INTAKE_RETENTION_DAYS: '30',
      CACHE_MB: '16',
      DOCUMENTS: '/srv/documents.json',
      OTEL_EXPORTER_OTLP_ENDPOINT: 'http://collector:4318',
      LOG_LEVEL: 'info',
    };
    assert.deepEqual(Object.keys(given), Object.keys(SETTINGS));
    assert.deepEqual(readConfig(given), {
      ...given,
      PORT: 0,
      INTAKE_RETENTION_DAYS: 30,
      CACHE_MB: 16,
      READ_DATABASE_URLS: ['postgres://u:p@h1/db', 'postgres://u:p@h2/db'],
      FILE_CACHE_MB: 512,
      PUBLIC_URL: 'https://data.example/open',
    });
  });

  it('have defaults with which the server starts on a machine that has nothing', () => {
    assert.deepEqual(readConfig({}), {
      HOST: '127.0.0.1',
      PORT: 4000,
      READ_DATABASE_URLS: [],
      DATA_DIR: resolve('data'),
      FILE_CACHE_MB: 2_048,
      MEASURE_FILES: 'on',
      SEED: 'sample',
      RATE_LIMIT: 'on',
      INTAKE_RETENTION_DAYS: 180,
      CACHE_MB: 64,
      LOG_LEVEL: 'warn',
    });
  });

  it('that are empty count as unset', () => {
    const empty = Object.fromEntries(Object.keys(SETTINGS).map((name) => [name, '']));
    assert.deepEqual(readConfig(empty), readConfig({}));
  });

  it('of other programs do not matter', () => {
    assert.deepEqual(readConfig({ PATH: '/bin', port: '1', SHELL: undefined }), readConfig({}));
  });

  it('make the data folder an absolute path, wherever the process goes later', () => {
    assert.equal(readConfig({ DATA_DIR: './elsewhere' }).DATA_DIR, resolve('elsewhere'));
  });

  it('that are wrong are named in one sentence, without what they hold, which may be a password', () => {
    for (const [name, values] of Object.entries(REFUSED))
      for (const value of values)
        assert.throws(
          () => readConfig({ [name]: value }),
          (error) => {
            assert.ok(error instanceof LongchengError, value);
            assert.equal(error.code, 'BAD_CONFIGURATION');
            assert.match(error.message, new RegExp(`^${name} is not valid: .+\\.$`));
            assert.equal(error.details.name, name);
            assert.ok(!JSON.stringify([error.message, error.details]).includes(value), error.message);
            return true;
          },
        );
  });
});
