import { type Cluster, openDebianClusters } from './debian-clusters.js';
import type { DebianPrograms } from './debian-programs.js';

export interface ReplicatedClusters {
  readonly primary: Cluster;
  /** A hot standby that the primary streams to. */
  readonly replica: Cluster;
  readonly drop: () => Promise<void>;
}

/** Two real clusters on free ports, the second a copy that follows the first by streaming replication. */
export async function startReplicatedClusters(programs: DebianPrograms): Promise<ReplicatedClusters> {
  const { create, copy, drop } = await openDebianClusters(programs);
  const primary = await create('primary');
  const replica = await copy('replica', primary, '-R');
  await replica.start();
  return { primary, replica, drop };
}
