/**
 * Given on the command line at every start, so that a newer program's settings reach an older cluster. Small for a
 * single bot: about 30 MB in all. Everything about durability stays as PostgreSQL ships it (fsync on).
 */
export const SERVER_SETTINGS: Readonly<Record<string, string>> = {
  shared_buffers: '16MB',
  max_connections: '50',
  work_mem: '4MB',
  maintenance_work_mem: '16MB',
  autovacuum_max_workers: '1',
  max_wal_size: '128MB',
  // No replicas, no parallel plans: fewer processes.
  wal_level: 'minimal',
  max_wal_senders: '0',
  max_replication_slots: '0',
  max_logical_replication_workers: '0',
  max_worker_processes: '2',
  max_parallel_workers_per_gather: '0',
  io_method: 'sync',
  jit: 'off',
  timezone: 'UTC',
  log_timezone: 'UTC',
  lc_messages: 'C',
  log_checkpoints: 'off',
  // A failed statement may hold a chat's id or a text: it does not belong in a log that /forget cannot reach.
  log_min_error_statement: 'panic',
  log_error_verbosity: 'terse',
};

export function settingArguments(settings: Readonly<Record<string, string>>): string[] {
  return Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
}
