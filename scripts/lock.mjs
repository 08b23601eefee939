import * as files from 'node:fs';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { DIST, readText } from './project.mjs';

const LOCK = join(DIST, '.longcheng-lock');

/** Do the work while no other run does: the lock is a file that names its holder, linked into place so that it is never half-written. */
export async function alone(work) {
  files.mkdirSync(DIST, { recursive: true });
  const me = processName(process.pid);
  for (let patience = 0; !tryLock(me); patience++) {
    if (breakStaleLock()) continue;
    if (patience === 0) console.error('Waiting for another run that is installing or building…');
    await delay(100);
  }
  try {
    return await work();
  } finally {
    files.rmSync(LOCK, { force: true });
  }
}

function tryLock(me) {
  const draft = `${LOCK}.${process.pid}`;
  files.writeFileSync(draft, me);
  try {
    files.linkSync(draft, LOCK);
    return true;
  } catch (error) {
    if (error.code === 'EEXIST') return false;
    throw error;
  } finally {
    files.rmSync(draft);
  }
}

/** Take the lock of a dead process away. Between looking and taking another may have done so: then it is put back. */
function breakStaleLock() {
  const holder = readText(LOCK);
  if (holder === undefined) return true;
  if (processName(Number.parseInt(holder, 10)) === holder) return false;
  const aside = `${LOCK}.${process.pid}.stale`;
  try {
    files.renameSync(LOCK, aside);
  } catch {
    return true;
  }
  const taken = readText(aside);
  files.rmSync(aside, { force: true });
  if (taken !== undefined && taken !== holder) tryLock(taken);
  return true;
}

/** Process id and, where the system tells it, start time, since ids are used again; undefined for a dead process. */
function processName(pid) {
  try {
    process.kill(pid, 0);
  } catch (error) {
    if (error.code === 'ESRCH') return undefined;
  }
  const startedAt = readText(`/proc/${pid}/stat`)?.split(') ').at(-1)?.split(' ')[19];
  return `${pid} ${startedAt ?? ''}`;
}
