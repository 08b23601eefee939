import { type ChildProcess, fork } from 'node:child_process';
import { EXPORT_FORMATS } from '../../catalog/file-formats.js';
import type { Database } from '../../database/open-database.js';
import { readLastChanges } from '../../query/last-changes.js';
import { presentMoment } from '../../query/moment.js';
import type { DatasetFile, MeasuredFiles } from '../../reports/measured-files.js';
import type { MeasuringReply, MeasuringWork } from './work.js';

/** Megabytes of objects that the process may hold. */
const MEMORY_LIMIT = 96;

export interface KeepMeasuredOptions {
  readonly database: Database;
  readonly measured: MeasuredFiles;
  readonly clock: { readonly onAdvance: (listener: (revision: number) => void) => () => void };
  /** Milliseconds without a publication after which the work begins. */
  readonly quiet: number;
  readonly onFault: (fault: unknown) => void;
}

/**
 * Keeps the measures of the files of all datasets up with what is published: once it has been quiet for a while after the
 * start or a publication, a process of low priority writes those that are missing, nowhere. What it is at goes on when
 * something else is published, so that large datasets come to an end beside small ones that change often.
 */
export function keepMeasured({ database, measured, clock, quiet, onFault }: KeepMeasuredOptions): {
  readonly stop: () => void;
} {
  let timer: NodeJS.Timeout | undefined;
  let child: ChildProcess | undefined;
  let isWorking = false;
  let isAskedAgain = false;
  let isStopped = false;

  const look = () => {
    if (isStopped) return;
    if (isWorking) {
      isAskedAgain = true;
      return;
    }
    clearTimeout(timer);
    timer = setTimeout(() => void work(), quiet).unref();
  };

  const work = async () => {
    isWorking = true;
    isAskedAgain = false;
    try {
      const files = missing(await lastFiles(database), measured);
      if (files.length > 0 && !isStopped) await measureIn({ readerUrl: database.readerUrl, files });
    } catch (error) {
      onFault(error);
    } finally {
      isWorking = false;
      if (isAskedAgain) look();
    }
  };

  const measureIn = (message: MeasuringWork) =>
    new Promise<void>((resolve, reject) => {
      const started = fork(new URL('./measuring-process.js', import.meta.url), {
        execArgv: [`--max-old-space-size=${MEMORY_LIMIT}`],
        stdio: 'ignore',
      });
      child = started;
      started.unref();
      started.channel?.unref();
      started.on('message', (reply: MeasuringReply) => {
        if (reply.measure !== undefined) measured.note(reply.file, reply.measure);
        else if (!isStopped) onFault(new Error(`${reply.file.dataset}.${reply.file.format}: ${reply.fault}`));
      });
      started.once('error', reject);
      started.once('exit', (code) => {
        child = undefined;
        if (code === 0 || isStopped) resolve();
        else reject(new Error(`The process that measures files ended with ${code}.`));
      });
      started.send(message);
    });

  const stopListening = clock.onAdvance(look);
  look();
  return {
    stop: () => {
      isStopped = true;
      stopListening();
      clearTimeout(timer);
      child?.kill('SIGKILL');
    },
  };
}

/** The files of all datasets as they are now: small datasets and quick formats first. */
async function lastFiles(database: Database): Promise<readonly DatasetFile[]> {
  const { revision } = await presentMoment(database.read);
  const changes = await readLastChanges(database.read, revision);
  const sizeOf = (name: string) => changes.get(name)?.records ?? 0;
  const datasets = database.registry.datasets.toSorted((one, other) => sizeOf(one.name) - sizeOf(other.name));
  return EXPORT_FORMATS.flatMap((format) =>
    datasets.map(({ name }) => ({ dataset: name, revision: changes.get(name)?.revision ?? 0, format })),
  );
}

function missing(files: readonly DatasetFile[], measured: MeasuredFiles): readonly DatasetFile[] {
  return files.filter((file) => measured.find(file) === undefined);
}
