/** The smallest reading of which both engines still say different things. */
import { type Comparison, compared, type Job, type JobSource } from './engines.ts';
import { smallestBytes, smallestList } from './smallest.ts';

/**
 * Leaves out sources, files, settings, and bytes.
 * @param compare what is done with a job, and may differ
 */
export const smallestJob = async (
  job: Job,
  compare: (job: Job) => Promise<Comparison> = compared,
): Promise<Job> => {
  const differs = async (each: Job): Promise<boolean> => (await compare(each)).difference !== undefined;
  let best = job;
  const attempt = async (next: Job): Promise<boolean> => {
    const is = await differs(next);
    if (is) best = next;
    return is;
  };
  await smallestList(job.sources, (sources) => attempt({ ...best, sources }));
  await attempt({ ...best, isAsked: false });
  for (const at of best.sources.keys()) {
    const put = (source: Partial<JobSource>): Job => ({
      ...best,
      sources: best.sources.map((each, index) => (index === at ? { ...each, ...source } : each)),
    });
    const now = (): JobSource => best.sources[at] as JobSource;
    await smallestList(now().files, (files) => attempt(put({ files })));
    await attempt(put({ files: now().files.map((file) => ({ ...file, size: 0 })) }));
    for (const file of now().files.keys()) {
      const cut = (bytes: Uint8Array): Job =>
        put({ files: now().files.map((each, index) => (index === file ? { ...each, bytes } : each)) });
      await smallestBytes(now().files[file]?.bytes ?? Buffer.alloc(0), (bytes) => attempt(cut(bytes)));
    }
    const settings = (): [string, unknown][] => Object.entries(now().source.columns);
    await smallestList(settings(), (columns) =>
      attempt(put({ source: { ...now().source, columns: Object.fromEntries(columns) as never } })),
    );
  }
  return best;
};
