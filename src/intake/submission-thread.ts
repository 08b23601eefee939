import { Worker } from 'node:worker_threads';
import { LongchengError } from '../errors.js';
import type { Submission } from '../publication/submission/submission.js';
import type { SubmissionJob, SubmissionReply } from './submission-job.js';

/** How long the thread stays, unused, before its memory is given back. */
const IDLE_LIMIT = 60_000;

/** Megabytes of live objects that the thread may hold; a file that needs more ends the thread and not the server. */
const MEMORY_LIMIT = 512;

interface Waiting {
  readonly resolve: (submission: Submission) => void;
  readonly reject: (error: Error) => void;
}

/** Takes large files in on a thread of their own, which is started when the first comes. */
export class SubmissionThread {
  private worker: Worker | undefined;
  private readonly waiting = new Map<number, Waiting>();
  private number = 0;
  private idle: NodeJS.Timeout | undefined;

  constructor(private readonly ownerUrl: string) {}

  /** Have the thread start while the file is still coming in: it takes as long as that. */
  prepare(): void {
    this.worker ??= this.start();
    this.rest();
  }

  /** @throws LongchengError what taking the file in throws. */
  submit(job: Omit<SubmissionJob, 'number'>): Promise<Submission> {
    clearTimeout(this.idle);
    this.number += 1;
    const { number } = this;
    return new Promise((resolve, reject) => {
      this.waiting.set(number, { resolve, reject });
      this.worker ??= this.start();
      this.worker.postMessage({ ...job, number });
    });
  }

  /** End the thread; what it was at is rolled back by the database. */
  async close(): Promise<void> {
    clearTimeout(this.idle);
    await this.worker?.terminate();
  }

  private start(): Worker {
    const worker = new Worker(new URL('./submission-worker.js', import.meta.url), {
      workerData: this.ownerUrl,
      resourceLimits: { maxOldGenerationSizeMb: MEMORY_LIMIT },
    });
    worker.on('message', (reply: SubmissionReply) => this.answer(reply));
    worker.on('error', (error) => this.fail(worker, error));
    worker.on('exit', () => this.fail(worker, new Error('The submission thread ended.')));
    worker.unref();
    return worker;
  }

  private answer(reply: SubmissionReply): void {
    const waiting = this.waiting.get(reply.number);
    this.waiting.delete(reply.number);
    if ('submission' in reply) waiting?.resolve(reply.submission);
    else if ('code' in reply) waiting?.reject(new LongchengError(reply.code, reply.message, reply.details));
    else waiting?.reject(new Error(reply.fault));
    this.rest();
  }

  /** Let the thread end unless something comes for it. */
  private rest(): void {
    clearTimeout(this.idle);
    if (this.waiting.size === 0) this.idle = setTimeout(() => void this.close(), IDLE_LIMIT).unref();
  }

  private fail(worker: Worker, error: Error): void {
    if (this.worker !== worker) return;
    this.worker = undefined;
    for (const { reject } of this.waiting.values()) reject(error);
    this.waiting.clear();
  }
}
