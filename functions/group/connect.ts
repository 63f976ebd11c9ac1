/** All that can be reached from one, itself first. */
export function connect<Node>(from: Node, nextOf: (node: Node) => Iterable<Node>): Set<Node> {
  const reached = new Set([from]);
  // A set is walked in the order of insertion, also through what is inserted on the way.
  for (const node of reached) for (const next of nextOf(node)) reached.add(next);
  return reached;
}

/** What is connected, each in the order in which it was given. */
export function connectAll<Node>(
  nodes: readonly Node[],
  isConnected: (a: Node, b: Node) => boolean,
): Node[][] {
  const done = new Set<Node>();
  return nodes.flatMap((node) => {
    if (done.has(node)) return [];
    const group = connect(node, (from) => nodes.filter((other) => isConnected(from, other)));
    for (const member of group) done.add(member);
    return [nodes.filter((other) => group.has(other))];
  });
}
