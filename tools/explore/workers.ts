import { availableParallelism } from 'node:os';
import { Worker, isMainThread, parentPort, workerData } from 'node:worker_threads';
import type { Scenario } from '../../src/negotiation/scenarioData.ts';
import { playJob, type Job, type Result } from './jobs.ts';

const CHUNK = 8;

interface Task {
  readonly scenario: Scenario;
  readonly jobs: readonly Job[];
}

/** Plays the jobs this thread was started for, a few at a time. Returns false in the main thread. */
export const serveAsWorker = (): boolean => {
  if (isMainThread || !parentPort) return false;
  const { scenario, jobs } = workerData as Task;
  const port = parentPort;
  port.on('message', (at: number) => {
    const results = jobs.slice(at, at + CHUNK).map((job) => playJob(scenario, job));
    port.postMessage({ at, results });
  });
  return true;
};

const oneWorker = (
  script: URL,
  task: Task,
  nextChunk: () => number | null,
  take: (at: number, results: readonly Result[]) => void,
): Promise<void> =>
  new Promise((resolve, reject) => {
    const worker = new Worker(script, { workerData: task });
    const feed = (): void => {
      const at = nextChunk();
      if (at === null) void worker.terminate().then(() => resolve());
      else worker.postMessage(at, []);
    };
    worker.on('error', reject);
    worker.on('message', ({ at, results }: { at: number; results: readonly Result[] }) => {
      take(at, results);
      feed();
    });
    feed();
  });

/** Plays all jobs on as many threads as asked for; results stand in the order of the jobs. */
export const playAll = async (
  script: URL,
  task: Task,
  threads = availableParallelism(),
): Promise<readonly Result[]> => {
  const { jobs } = task;
  const results: Result[] = Array.from({ length: jobs.length });
  let started = 0;
  const nextChunk = (): number | null => {
    if (started >= jobs.length) return null;
    const at = started;
    started += CHUNK;
    return at;
  };
  const take = (at: number, played: readonly Result[]): void =>
    played.forEach((result, index) => {
      results[at + index] = result;
    });
  await Promise.all(
    Array.from({ length: Math.max(1, threads) }, () => oneWorker(script, task, nextChunk, take)),
  );
  return results;
};
