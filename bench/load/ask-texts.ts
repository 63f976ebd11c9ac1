import { plainTable } from '../plain-table.ts';

/** What a question was answered with. */
export interface TimedAnswer {
  path: string;
  status: number;
  ms: number;
  bytes: number;
  /** Pages that were read, by following their links. */
  pages: number;
  /** Whether any page said that it is. */
  partial: boolean;
  /** The slowest of the pages. */
  slowestMs: number;
}

/** An HTTP API waits for so long (lib/functions/query.ts says a little less). */
const limitMs = 25_000;
/** A question whose pages never end is cut off. */
const mostPages = 40;

/** Phrases, rankings with snippets, feeds, exports and counts: all that reads the texts of many articles. */
const questions = [
  '/articles?limit=100',
  '/articles?limit=100&q=conseil',
  '/articles?limit=100&q=conseil&snippets=true',
  '/articles?limit=100&q=conseil&sort=relevance&snippets=true',
  '/articles?limit=100&q=%22conseil%20municipal%22',
  '/articles?limit=100&q=%22conseil%20municipal%22&sort=relevance&snippets=true',
  '/articles?limit=100&q=%22conseil%20municipal%22&facets=topic,person,place&interval=day',
  '/articles?limit=100&q=%22jamais%20dit%20ensemble%22',
  '/articles?limit=100&q=%22selon%20une%22%20-%22premi%C3%A8re%20estimation%22',
  '/articles?limit=20&q=con*&sort=relevance&snippets=true',
  '/articles?limit=1&facets=topic,person,place,keyword&interval=month',
  '/articles.rss?limit=100',
  '/articles.rss?limit=100&q=%22conseil%20municipal%22',
  '/articles.json?limit=100',
  '/articles.ndjson?limit=100',
  '/articles.ndjson?limit=100&q=%22conseil%20municipal%22&sort=relevance&snippets=true',
];

/** Askers in the second round: as many as a machine of two cores has functions for. */
const sideBySide = 2;

/** Asks every question, all pages of each, and articles whole; then every question once more beside another one. */
export async function askAll(api: string): Promise<TimedAnswer[]> {
  const answers: TimedAnswer[] = [];
  const listed = (await (await fetch(`${api}/articles?limit=100&q=conseil`)).json()) as {
    articles: { id: string; size?: { indexedWords?: number } }[];
  };
  const vast = listed.articles.find(({ size }) => size?.indexedWords !== undefined);
  const one = vast
    ? ['', '/explain', '/versions', '/versions/1'].map((end) => `/articles/${vast.id}${end}`)
    : [];
  for (const path of [...questions, ...one]) answers.push(await ask(api, path));
  const again = questions.values();
  const askOn = async () => {
    for (const path of again) answers.push(await ask(api, path));
  };
  await Promise.all(Array.from({ length: sideBySide }, askOn));
  return answers;
}

async function ask(api: string, path: string): Promise<TimedAnswer> {
  const answer = { path, status: 0, ms: 0, bytes: 0, pages: 0, partial: false, slowestMs: 0 };
  for (let next: string | undefined = `${api}${path}`; next && answer.pages < mostPages; ) {
    const begun = performance.now();
    const response = await fetch(next);
    const body = await response.text();
    const ms = performance.now() - begun;
    answer.status = Math.max(answer.status, response.status);
    answer.ms += ms;
    answer.slowestMs = Math.max(answer.slowestMs, ms);
    answer.bytes += body.length;
    answer.pages++;
    answer.partial ||= body.includes('"partial":true');
    next = /<(.+)>; rel="next"/.exec(response.headers.get('link') ?? '')?.[1];
  }
  return answer;
}

/** Prints every answer; says whether all are answers, and in time. */
export function printAnswers(answers: readonly TimedAnswer[]): boolean {
  const head = ['question', 'status', 'pages', 'slowest, ms', 'all, ms', 'MB', 'partial'];
  const table = plainTable({ head });
  for (const { path, status, pages, slowestMs, ms, bytes, partial } of answers) {
    const megabytes = (bytes / 1e6).toFixed(1);
    table.push([path, status, pages, Math.round(slowestMs), Math.round(ms), megabytes, partial ? 'yes' : '']);
  }
  process.stdout.write(`${table}\n`);
  return answers.every(({ status, slowestMs }) => status === 200 && slowestMs < limitMs);
}
