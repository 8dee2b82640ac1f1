import { monitorEventLoopDelay } from 'node:perf_hooks';
import { busyRetries } from '../../lib/db/busy-retries.mjs';

/** Upper ends of the buckets, in seconds. */
const ends = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];

/** @typedef {{ method: string, route: string, status: number, ms: number }} Counted */
/** @typedef {{ buckets: number[], sum: number, count: number }} Histogram */
/**
 * @typedef {object} Metrics
 * @property {(request: Counted) => void} count
 * @property {(newestBackupAge: number | null) => string} text in the format of Prometheus; age in seconds
 */

/** @returns {Metrics} of this process, from now on */
export function createMetrics() {
  /** @type {Map<string, number>} */
  const requests = new Map();
  /** @type {Map<string, Histogram>} */
  const durations = new Map();
  let answers = 0;
  const delay = monitorEventLoopDelay({ resolution: 20 });
  delay.enable();

  return {
    count({ method, route, status, ms }) {
      const kind = kindOf(method, route);
      const labels = `{kind="${kind}",status="${status}"}`;
      requests.set(labels, (requests.get(labels) ?? 0) + 1);
      const histogram = durations.get(kind) ?? { buckets: ends.map(() => 0), sum: 0, count: 0 };
      durations.set(kind, histogram);
      const seconds = ms / 1000;
      ends.forEach((end, place) => {
        if (seconds <= end) histogram.buckets[place] = (histogram.buckets[place] ?? 0) + 1;
      });
      histogram.sum += seconds;
      histogram.count += 1;
      if (kind === 'answer' && status === 200) answers += 1;
    },
    text(newestBackupAge) {
      const { rss, heapUsed } = process.memoryUsage();
      const seconds = (/** @type {number} */ nanoseconds) => (Number.isFinite(nanoseconds) ? nanoseconds / 1e9 : 0);
      const text = [
        ...family('wengu_requests_total', 'counter', 'Requests by kind of route and status.', [...requests]),
        ...family('wengu_request_seconds', 'histogram', 'How long requests took.', [...durations].flatMap(linesOf)),
        ...family('wengu_answers_total', 'counter', 'Answers that were acknowledged, repeated ones too.', [
          ['', answers],
        ]),
        ...family('wengu_database_busy_total', 'counter', 'Times that the database was busy and asked again.', [
          ['', busyRetries()],
        ]),
        ...family('wengu_memory_bytes', 'gauge', 'Memory of the process.', [
          ['{kind="resident"}', rss],
          ['{kind="heap"}', heapUsed],
        ]),
        ...family('wengu_event_loop_delay_seconds', 'gauge', 'How late the event loop was, since it was asked last.', [
          ['{quantile="0.5"}', seconds(delay.percentile(50))],
          ['{quantile="0.99"}', seconds(delay.percentile(99))],
          ['{quantile="1"}', seconds(delay.max)],
        ]),
        ...(newestBackupAge === null
          ? []
          : family('wengu_newest_backup_age_seconds', 'gauge', 'Age of the newest backup in DATA_DIR.', [
              ['', newestBackupAge],
            ])),
      ];
      delay.reset();
      return `${text.join('\n')}\n`;
    },
  };
}

/**
 * Few kinds, each with many requests: a graph for each route would say nothing.
 *
 * @param {string} method
 * @param {string} route
 */
function kindOf(method, route) {
  if (route === '/_next') return 'asset';
  if (route === '/api/reviews' && method === 'POST') return 'answer';
  if (route.startsWith('/api/auth/')) return 'auth';
  if (route.startsWith('/api/')) return 'api';
  return route === 'unknown' ? 'unknown' : 'page';
}

/**
 * @param {string} name
 * @param {'counter' | 'gauge' | 'histogram'} type
 * @param {string} help
 * @param {[string, number][]} values each by what follows the name
 */
const family = (name, type, help, values) => [
  `# HELP ${name} ${help}`,
  `# TYPE ${name} ${type}`,
  ...values.map(([end, value]) => `${name}${end} ${value}`),
];

/**
 * @param {[string, Histogram]} histogram
 * @returns {[string, number][]}
 */
const linesOf = ([kind, { buckets, sum, count }]) => [
  ...buckets.map((inBucket, place) => bucket(kind, String(ends[place]), inBucket)),
  bucket(kind, '+Inf', count),
  [`_sum{kind="${kind}"}`, sum],
  [`_count{kind="${kind}"}`, count],
];

/**
 * @param {string} kind
 * @param {string} end
 * @param {number} count
 * @returns {[string, number]}
 */
const bucket = (kind, end, count) => [`_bucket{kind="${kind}",le="${end}"}`, count];
