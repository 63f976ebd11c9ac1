import type { ApiRequest } from '../../http/api-messages.ts';
import type { Content } from './content.ts';

/** The address of a request, with this cursor if there is one, as the next page. */
export function nextAddress(request: ApiRequest, cursor: string | null): Pick<Content, 'next'> {
  if (cursor === null) return {};
  const query = new URLSearchParams(request.query);
  query.set('cursor', cursor);
  return { next: addressOf(request, query) };
}

/** The request's address, with `%20` for a space: an AWS signature covers percent-encoded bytes. */
export function addressOf({ origin, path }: ApiRequest, query: URLSearchParams): string {
  const search = query.toString().replaceAll('+', '%20');
  return `${origin}${path}${search && `?${search}`}`;
}
