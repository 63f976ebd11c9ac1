import { nameRecord, readUrl } from '../json/record-names.ts';
import { type Position, type RecordItem, refuse, type SourceRecord, tooLargeMessage } from '../record.ts';
import type { Headers } from './headers.ts';
import { decodeBody, type HttpAnswer, LargeBody, splitAnswer } from './http-answer.ts';

const htmlType = /^(?:text\/html|application\/xhtml\+xml)\b/i;

/** What becomes of a WARC record: an article, or one of those that are counted. */
export async function readArticle(
  header: Headers,
  block: Buffer,
  target: string | undefined,
  position: Position,
): Promise<RecordItem> {
  const type = header.get('warc-type')?.toLowerCase() || 'unknown';
  const contentType = header.get('content-type') ?? '';
  const url = readUrl(target);
  if (type === 'conversion')
    return block.length === 0
      ? { kind: 'skipped', what: 'empty conversion records' }
      : compose(block, { url, contentType: 'text/plain; charset=utf-8', extension: '.txt', position });
  if (type === 'resource' && htmlType.test(contentType))
    return compose(block, { url, contentType, extension: '.html', position });
  if (type !== 'response') return { kind: 'skipped', what: `${type} records` };
  const answer = splitAnswer(block);
  return answer ? readPage(answer, url, position) : { kind: 'skipped', what: 'answers that are not HTTP' };
}

async function readPage(
  answer: HttpAnswer,
  url: string | undefined,
  position: Position,
): Promise<RecordItem> {
  const contentType = answer.headers.get('content-type') ?? '';
  if (answer.status !== 200) return { kind: 'skipped', what: `answers with status ${answer.status}` };
  if (!htmlType.test(contentType)) return { kind: 'skipped', what: 'answers that are not HTML' };
  try {
    const body = await decodeBody(answer);
    if (body.length === 0) return { kind: 'skipped', what: 'empty answers' };
    return compose(body, { url, contentType, extension: '.html', position });
  } catch (error) {
    if (!(error instanceof LargeBody)) throw error;
    return refuse(position, 'too-large', tooLargeMessage, url);
  }
}

function compose(
  body: Buffer,
  {
    url,
    contentType,
    extension,
    position,
  }: { url: string | undefined; contentType: string; extension: string; position: Position },
): SourceRecord {
  const facts = url === undefined ? {} : { url };
  return { kind: 'record', name: nameRecord(undefined, url, extension), body, contentType, facts, position };
}
