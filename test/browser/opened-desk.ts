import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { type Product, startProduct, waitForArticles } from './start-product.ts';

const axe = readFileSync(createRequire(__filename).resolve('axe-core/axe.min.js'), 'utf8');
const samples: Record<string, { rejected?: string }> = JSON.parse(
  readFileSync(join(__dirname, '../../samples/expected.json'), 'utf8'),
);
/** All of them have to be found before a search is typed: what is found later does not change an answer. */
const expectedArticles = Object.values(samples).filter(({ rejected }) => rejected === undefined).length;
const rules = ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa', 'best-practice'];

interface Axe {
  run(root: Document, options: object): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }>;
}

/** The desk of a product that was started with the samples, in a browser. */
export class OpenedDesk {
  private browser: Browser | undefined;
  private product: Product | undefined;
  private current: Page | undefined;
  private readonly problems: string[] = [];

  /** Starts the product as a user does, and a browser. */
  async start(executablePath: string): Promise<void> {
    const [browser, product] = await Promise.all([
      chromium.launch({ executablePath }),
      startProduct('--samples'),
    ]);
    this.browser = browser;
    this.product = product;
    await waitForArticles(product.api, expectedArticles);
  }

  async stop(): Promise<void> {
    await this.browser?.close();
    await this.product?.stop();
  }

  get address(): string {
    return (this.product as Product).desk;
  }

  get page(): Page {
    return this.current as Page;
  }

  /** Opens the desk in a window of its own. */
  async open(path = '', options: BrowserContextOptions = {}): Promise<void> {
    await this.current?.context().close();
    const context = await (this.browser as Browser).newContext({ locale: 'en-GB', ...options });
    this.current = await context.newPage();
    this.page.on('pageerror', (error) => this.problems.push(String(error)));
    this.page.on('console', (message) => message.type() === 'error' && this.problems.push(message.text()));
    await this.page.goto(this.address + path);
    await this.page.waitForSelector('h1');
  }

  /** The headlines of the results. */
  headings(): Promise<string[]> {
    return this.page.locator('.result h2').allTextContents();
  }

  /** What axe finds wrong with what is shown, and whether it is wider than the window. */
  async findFaults(): Promise<string[]> {
    // Until what was asked for is drawn.
    await this.page.waitForTimeout(300);
    await this.page.evaluate(axe);
    return this.page.evaluate(async (wanted) => {
      const { axe } = globalThis as unknown as { axe: Axe };
      const { violations } = await axe.run(document, { runOnly: wanted });
      const faults = violations.map(
        ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`,
      );
      if (document.documentElement.scrollWidth > innerWidth) faults.push('the page is wider than its window');
      return faults;
    }, rules);
  }

  /** Waits until so many results are shown. */
  async waitForResults(count: number): Promise<void> {
    await this.page.waitForFunction(
      (wanted) => document.querySelectorAll('.result').length === wanted,
      count,
      { timeout: 20_000 },
    );
  }

  /** Errors that a test provoked are none. */
  forgetProblems(): void {
    this.problems.length = 0;
  }

  /** What the console complained of since it was last asked. */
  takeProblems(): string[] {
    return this.problems.splice(0);
  }
}
