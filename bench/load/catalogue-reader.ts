import { setTimeout as sleep } from 'node:timers/promises';

/** An article as a listing shows it, as far as the accounts look at it. */
interface ListedArticle {
  id: string;
  key: string;
  stage: string;
  title?: string;
}

interface Listing {
  articles: ListedArticle[];
  cursor: string | null;
}

/** A function that was killed answers nothing; whoever asked asks again, this often at most. */
const maxTries = 10;
const retryMs = 200;

/** Every article of every page of a listing, such as `q=word`; throws if the API goes on failing. */
export async function listAll(api: string, query = ''): Promise<ListedArticle[]> {
  const articles: ListedArticle[] = [];
  let cursor: string | null = null;
  do {
    const page: string = cursor ? `&cursor=${encodeURIComponent(cursor)}` : '';
    const answer = await getJson<Listing>(`${api}/articles?limit=100&${query}${page}`);
    articles.push(...answer.articles);
    cursor = answer.cursor;
  } while (cursor);
  return articles;
}

/** What the API answers; throws if it goes on failing. */
export async function getJson<Body>(url: string): Promise<Body> {
  for (let attempt = 1; ; attempt++) {
    const response = await fetch(url);
    if (response.ok) return response.json() as Promise<Body>;
    const text = await response.text();
    if (response.status < 500 || attempt === maxTries)
      throw new Error(`${url} answered ${response.status}: ${text}`);
    await sleep(retryMs);
  }
}
