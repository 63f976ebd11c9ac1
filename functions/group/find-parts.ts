import { connect } from './connect.ts';
import type { FrameView, OpenStory } from './frame-view.ts';
import { threshold } from './link.ts';
import { one } from './score.ts';
import { compareOrder, type Signature } from './signature.ts';

/** Articles and open stories of a frame that are connected, each in order. */
export interface Part {
  stories: OpenStory[];
  articles: Signature[];
}

/**
 * Articles and open stories of a part: what is decided together.
 * @limit A larger part is connected again by a higher score, and again; at last it is cut in order.
 */
const maxPart = 256;
/** By so much the score is raised that connects a part that is too large: 0.03, up to 0.9. */
const raise = { step: Math.floor(0.03 * one), upTo: Math.floor(0.9 * one) };

type Node = Signature | OpenStory;
type Edges = Map<Node, Map<Node, number>>;

/** The parts of a frame that these articles and stories belong to. */
export function findParts(view: FrameView, seeds: Iterable<Node>): Part[] {
  const edges: Edges = new Map();
  const parts: Part[] = [];
  for (const seed of seeds) {
    if (edges.has(seed)) continue;
    const nodes = connect(seed, (node) => {
      const near = neighboursOf(node, view);
      edges.set(node, near);
      return near.keys();
    });
    parts.push(...splitLarge(nodes, edges, threshold));
  }
  return parts;
}

function isStory(node: Node): node is OpenStory {
  return 'members' in node;
}

function isArticle(node: Node): node is Signature {
  return !isStory(node);
}

function neighboursOf(node: Node, view: FrameView): Map<Node, number> {
  const near: Map<Node, number> = isStory(node) ? new Map() : new Map(view.nearStories(node));
  const members = isStory(node) ? node.members.map(({ signature }) => signature) : [node];
  for (const member of members) {
    for (const { signature, link } of view.near(member))
      near.set(signature, Math.max(link, near.get(signature) ?? 0));
  }
  return near;
}

function splitLarge(nodes: ReadonlySet<Node>, edges: Edges, least: number): Part[] {
  if (sizeOf(nodes) <= maxPart) return [toPart([...nodes])];
  const higher = least + raise.step;
  if (higher > raise.upTo) return cutInOrder(nodes);
  const parts: Part[] = [];
  const done = new Set<Node>();
  for (const node of nodes) {
    if (done.has(node)) continue;
    const connected = connect(node, (from) => strongerThan(higher, edges.get(from)));
    for (const reached of connected) done.add(reached);
    parts.push(...splitLarge(connected, edges, higher));
  }
  return parts;
}

function* strongerThan(least: number, near: Map<Node, number> = new Map()): Generator<Node> {
  for (const [node, link] of near) if (link >= least) yield node;
}

function cutInOrder(nodes: ReadonlySet<Node>): Part[] {
  const { stories, articles } = toPart([...nodes]);
  const inOrder = [...stories, ...articles];
  const parts: Part[] = [];
  for (let at = 0; at < inOrder.length; at += maxPart) parts.push(toPart(inOrder.slice(at, at + maxPart)));
  return parts;
}

function toPart(nodes: readonly Node[]): Part {
  return {
    stories: nodes.filter(isStory).sort((a, b) => a.founded - b.founded || (a.id < b.id ? -1 : 1)),
    articles: nodes.filter(isArticle).sort(compareOrder),
  };
}

function sizeOf(nodes: ReadonlySet<Node>): number {
  let size = 0;
  for (const node of nodes) size += isStory(node) ? node.compared.length : 1;
  return size;
}
