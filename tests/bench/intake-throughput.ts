/**
 * How fast an agency's file becomes public, and what the public notices meanwhile: 100,000 penalties of 12 columns are
 * submitted over HTTP, checked, approved and published by a server that answers other questions at the same time.
 * `npm run bench:intake [rows]` prints the figures; nothing is asserted, since machines differ.
 */
import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { promisify } from 'node:util';
import { PROJECT_FOLDER } from '../../src/project-folder.js';
import { startServer } from '../started-server.js';

const AGENCY = '龙城区市场监督管理局';
const QUESTION = '{ agencies(first: 50) { nodes { name departments(first: 8) { nodes { name } } } } }';

function penalties(rows: number): string {
  const headings =
    '处罚机关,行政处罚决定书文号,行政相对人名称,行政相对人类别,违法行为类型,违法事实,处罚依据,处罚类别,处罚内容,罚款金额,处罚决定日期,备注';
  const lines = Array.from({ length: rows }, (_, index) => {
    const day = `2026-${String(1 + (index % 10)).padStart(2, '0')}-${String(1 + (index % 28)).padStart(2, '0')}`;
    return `${AGENCY},龙市监处罚〔2026〕${index + 1}号,朝阳测试${index % 5000}商贸有限公司,法人,经营超过保质期的食品,当事人于${day}经营超过保质期的食品若干批次，货值金额较小。,《中华人民共和国食品安全法》第一百二十四条,罚款,责令改正，处以罚款。,${1 + (index % 9)},${day},第${index % 100}批`;
  });
  return [headings, ...lines].join('\r\n');
}

async function residentMegabytes(pid: number): Promise<number> {
  const status = await readFile(`/proc/${pid}/status`, 'utf8');
  return Number(/VmRSS:\s+(\d+)/.exec(status)?.[1] ?? 0) / 1024;
}

function percentile(times: readonly number[], share: number): number {
  const sorted = times.toSorted((one, other) => one - other);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}

/** Asks the public question again and again until told to stop. */
function ask(address: string): { readonly stop: () => Promise<readonly number[]> } {
  const times: number[] = [];
  let isAsking = true;
  const asking = (async () => {
    while (isAsking) {
      const begun = performance.now();
      const response = await fetch(`${address}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ query: QUESTION }),
      });
      await response.arrayBuffer();
      times.push(performance.now() - begun);
      await delay(20);
    }
  })();
  return {
    stop: async () => {
      isAsking = false;
      await asking;
      return times;
    },
  };
}

async function main(rows: number): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'longcheng-bench-'));
  const environment = { ...process.env, DATA_DIR: folder };
  const { child, address, stop } = await startServer(environment);
  try {
    const key = async (role: string) => {
      const cli = join(PROJECT_FOLDER, 'dist/src/cli.js');
      const command = [cli, 'keys', 'create', '--role', role, '--agency', '*', '--json'];
      const { stdout } = await promisify(execFile)(process.execPath, command, { env: environment });
      const made: unknown = JSON.parse(stdout);
      return typeof made === 'object' && made !== null && 'key' in made ? String(made.key) : '';
    };
    const [publisher, reviewer] = [await key('publisher'), await key('reviewer')];
    const body = penalties(rows);
    const idle = ask(address);
    await delay(5_000);
    const idleTimes = await idle.stop();
    const idleMemory = await residentMegabytes(child.pid ?? 0);
    let peak = 0;
    const watching = setInterval(() => {
      residentMegabytes(child.pid ?? 0).then(
        (now) => {
          peak = Math.max(peak, now);
        },
        () => undefined,
      );
    }, 50);
    const meanwhile = ask(address);
    const begun = performance.now();
    const submitted = await fetch(`${address}/api/v1/submissions?dataset=penalties`, {
      method: 'POST',
      headers: { authorization: `Bearer ${publisher}`, 'content-type': 'text/csv' },
      body,
    });
    const submission: unknown = await submitted.json();
    const checked = performance.now();
    const id = typeof submission === 'object' && submission !== null && 'id' in submission ? String(submission.id) : '';
    const decided = await fetch(`${address}/api/v1/submissions/${id}/decision`, {
      method: 'POST',
      headers: { authorization: `Bearer ${reviewer}`, 'content-type': 'application/json' },
      body: JSON.stringify({ decision: 'approve' }),
    });
    const decision = await decided.text();
    const ended = performance.now();
    clearInterval(watching);
    const busyTimes = await meanwhile.stop();
    console.log(decision);
    const rate = (milliseconds: number) => Math.round(rows / (milliseconds / 1000));
    console.log(`rows                        ${rows} (${(body.length / 1e6).toFixed(1)} M characters)`);
    console.log(`submit and check            ${Math.round(checked - begun)} ms, ${rate(checked - begun)} rows/s`);
    console.log(`approve and publish         ${Math.round(ended - checked)} ms, ${rate(ended - checked)} rows/s`);
    console.log(`end to end                  ${Math.round(ended - begun)} ms, ${rate(ended - begun)} rows/s`);
    console.log(
      `memory of the server        ${Math.round(idleMemory)} MB idle, ${Math.round(peak)} MB at most, ${Math.round(peak - idleMemory)} MB more`,
    );
    for (const [name, times] of [
      ['idle', idleTimes],
      ['meanwhile', busyTimes],
    ] as const)
      console.log(
        `public question, ${name.padEnd(10)} p50 ${percentile(times, 0.5).toFixed(1)} ms, p99 ${percentile(times, 0.99).toFixed(1)} ms (${times.length})`,
      );
  } finally {
    await stop();
    await rm(folder, { recursive: true, force: true });
  }
}

await main(Number(process.argv[2] ?? 100_000));
