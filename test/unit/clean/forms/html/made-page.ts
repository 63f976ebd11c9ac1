import { legacyTexts } from '../../read/legacy-texts.ts';

/** Paragraphs of an invented report. */
export const report = [
  'The old mill at Harrow Bend will open its doors again on Saturday, after nine years of repairs that cost the town four million pounds.',
  'Its wheel turned for the first time on Tuesday morning, said Petra Lindqvist, who leads the trust, and some two hundred people came to watch.',
  'Flour will be ground there three days a week, and the bakery next door has promised to buy all of it until the end of the year.',
  'The council had wanted to sell the building in 2015, but more than six thousand people signed a petition to keep it, and the council gave in.',
  'Visitors pay nothing on the first weekend; later a ticket will cost five pounds, and children under twelve will be let in free of charge.',
];

/** A page as a newsroom's system makes it: navigation, an article, teasers, scripts. */
export function makePage(article: string, head = '', beside = ''): string {
  return `<!DOCTYPE html>
<html lang="en"><head><title>Harrow Bend mill turns again | The Bend Courier</title>${head}
<style>body { color: black }</style></head><body>
<header><nav><ul><li><a href="/">Home</a></li><li><a href="/town">Town</a></li><li><a href="/sport">Sport</a></li></ul></nav></header>
<main><article><h1>Harrow Bend mill turns again</h1>
<p class="byline">By Owen Pratt</p><time datetime="2026-03-03T09:30:00Z">3 March 2026</time>
<div class="story">${article}</div></article>${beside}</main>
<aside><h2>Most read</h2><ul><li><a href="/1">Ferry strike enters its second week with no end in sight</a></li>
<li><a href="/2">School kitchen wins prize for its soup of nettles</a></li></ul></aside>
<footer><p>© 2026 The Bend Courier. All rights reserved.</p></footer>
<script>window.dataLayer = ["never shown"];</script></body></html>`;
}

/** The report as elements of a name. */
export const inElements = (name: string, texts: readonly string[] = report) =>
  texts.map((text) => `<${name}>${text}</${name}>`).join('\n');

export const english = legacyTexts.en?.long as string;
