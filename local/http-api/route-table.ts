/** A route of the template that a request fits, with its path parameters decoded. */
export interface RouteMatch<T> {
  routeKey: string;
  target: T;
  pathParameters: Record<string, string>;
}

interface Route<T> {
  routeKey: string;
  target: T;
  method: string;
  pattern: RegExp;
  /** Compared as text: full matches first, then greedy ones, then `$default`; a named method before `ANY`. */
  rank: string;
}

/** Finds the most specific route (API Gateway Developer Guide, "Routes for HTTP APIs"). */
export class RouteTable<T> {
  readonly #routes: Route<T>[];

  /** @param targets by route key, such as `GET /articles/{id}`, `ANY /{proxy+}` or `$default` */
  constructor(targets: ReadonlyMap<string, T>) {
    this.#routes = [...targets].map(([routeKey, target]) => createRoute(routeKey, target));
    this.#routes.sort((left, right) => (left.rank < right.rank ? -1 : 1));
  }

  find(method: string, rawPath: string): RouteMatch<T> | undefined {
    for (const route of this.#routes) {
      const match = ['ANY', method].includes(route.method) ? route.pattern.exec(rawPath) : null;
      if (!match) continue;
      const parameters = Object.entries(match.groups ?? {});
      return {
        routeKey: route.routeKey,
        target: route.target,
        pathParameters: Object.fromEntries(parameters.map(([name, value]) => [name, decode(value)])),
      };
    }
    return undefined;
  }
}

function createRoute<T>(routeKey: string, target: T): Route<T> {
  if (routeKey === '$default') return { routeKey, target, method: 'ANY', pattern: /^/, rank: '3' };
  const [method = '', path = ''] = routeKey.split(' ');
  const pattern = path
    .split(/(\{\w+\+?\})/)
    .map(toPattern)
    .join('');
  const rank = `${path.includes('+}') ? 2 : 1}${path.includes('{') ? 2 : 1}${method === 'ANY' ? 2 : 1}`;
  return { routeKey, target, method, pattern: new RegExp(`^${pattern}$`), rank };
}

function toPattern(part: string): string {
  const [, name, greedy] = /^\{(\w+)(\+?)\}$/.exec(part) ?? [];
  if (name) return `(?<${name}>${greedy ? '.+' : '[^/]+'})`;
  return part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

function decode(value: string): string {
  try {
    return decodeURIComponent(value);
  } catch {
    return value; // malformed percent-encoding is handed on as it came
  }
}
