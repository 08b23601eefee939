/**
 * The process in which files are measured: it yields to whatever else the machine has to do, and its memory is given back
 * when it is done. It ends with the server that started it.
 */
import { constants, setPriority } from 'node:os';
import { registry } from '../../datasets/index.js';
import { measureFile } from './measure-file.js';
import type { MeasuringReply, MeasuringWork } from './work.js';

setPriority(process.pid, constants.priority.PRIORITY_LOW);

async function measureAll({ readerUrl, files }: MeasuringWork): Promise<void> {
  for (const file of files) await reply(await measured(readerUrl, file));
}

async function measured(readerUrl: string, file: MeasuringReply['file']): Promise<MeasuringReply> {
  try {
    return { file, measure: await measureFile({ registry, readerUrl }, file) };
  } catch (error) {
    return { file, measure: undefined, fault: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
}

function reply(message: MeasuringReply): Promise<void> {
  return new Promise((resolve, reject) => {
    process.send?.(message, (error: Error | null) => (error === null ? resolve() : reject(error)));
  });
}

process.once('disconnect', () => process.exit());
process.once('message', (work: MeasuringWork) => {
  void measureAll(work).finally(() => process.exit());
});
