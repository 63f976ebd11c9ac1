import type { StatedFact } from '../../../article/stated-fact.ts';
import type { Form, FormCopy } from '../form.ts';
import { isHtml } from '../html/is-html.ts';
import { type Block, joinBlocks, readPart } from '../join-blocks.ts';
import { findBeside } from '../json/find-beside.ts';
import type { JsonRecord } from '../json/open-json.ts';
import { readFacts } from '../json/read-facts.ts';
import { type Writer, writers } from '../json/writers.ts';
import { splitFrontMatter } from './front-matter.ts';
import { isMarkdown } from './is-markdown.ts';
import { readMarkdown } from './read-blocks.ts';

/** Markdown, with or without front matter; a text that only has a list or an asterisk is none. */
export const markdownForm: Form = {
  name: 'markdown',
  // A page of HTML may hold signs of Markdown, and begins as no Markdown does.
  is: (text, contentType) =>
    splitFrontMatter(text) !== undefined || (!/^\s*</.test(text) && isMarkdown(text, contentType)),
  read: readMarkdownCopy,
};

/** What front matter calls its fields: as records do whose writer is not known, and as site generators do. */
const frontMatter = generatorsOf(writers.at(-1) as Writer);

function generatorsOf({ facts, ...others }: Writer): Writer {
  return {
    ...others,
    name: 'front matter',
    text: [],
    facts: {
      ...facts,
      modified: [...(facts.modified ?? []), 'lastmod', 'lastModifiedAt'],
      section: [...(facts.section ?? []), 'categories'],
    },
  };
}

function readMarkdownCopy(markdown: string): FormCopy {
  const { record, body } = splitFrontMatter(markdown) ?? { record: undefined, body: markdown };
  const page = record && isHtml(body) ? readPart(body) : undefined;
  const { blocks, heading } = page ? { blocks: [page], heading: undefined } : readMarkdown(body);
  const stated = record ? readFacts({ record, writer: frontMatter, beside: [] }) : [];
  const facts = stated.map((fact): StatedFact => ({ ...fact, source: 'front-matter' }));
  const title = facts.find(({ field }) => field === 'title')?.value;
  if (title === undefined && heading !== undefined)
    facts.push({ field: 'title', value: heading, source: 'markdown', name: '# heading' });
  return {
    ...page,
    ...joinBlocks(aroundText(record, blocks, title, facts)),
    facts: [...facts, ...(page?.facts ?? [])],
  };
}

/** The text with what its front matter says above and below it. */
function aroundText(
  record: JsonRecord | undefined,
  blocks: readonly Block[],
  title: string | undefined,
  facts: readonly StatedFact[],
): Block[] {
  if (!record) return [...blocks];
  const text = blocks.map((block) => block.text).join(' ');
  const told = facts.map(({ name }) => name);
  const { standfirst, others } = findBeside({ record, writer: frontMatter, beside: [] }, [title, text], told);
  const isAbove = title !== undefined && blocks[0]?.text !== title;
  return [...(isAbove ? [{ text: title }] : []), ...standfirst, ...blocks, ...others];
}
