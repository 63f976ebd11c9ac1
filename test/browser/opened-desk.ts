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
/** A search that stood before the samples came. */
export const standingSearch = { name: 'abbeys', question: { q: 'abbey' } };
const rules = ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa', 'best-practice'];

const colours = {
  light: { colorScheme: 'light', forcedColors: 'none' },
  dark: { colorScheme: 'dark', forcedColors: 'none' },
  'forced colours': { colorScheme: 'light', forcedColors: 'active' },
} as const;

interface Axe {
  run(root: Document, options: object): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }>;
}

/** The desk of a product that was started with the samples, in a browser. */
export class OpenedDesk {
  private browser: Browser | undefined;
  private product: Pick<Product, 'desk' | 'stop'> | undefined;
  private current: Page | undefined;
  private currentOptions = '';
  private readonly problems: string[] = [];

  /** Starts the product as a user does, and a browser. */
  async start(executablePath: string): Promise<void> {
    const product = await this.show(executablePath, startProduct('--samples'));
    await this.keepSearch();
    await waitForArticles(product.api, expectedArticles);
  }

  /** Starts a browser for a product, whichever it is. */
  async show<Shown extends Pick<Product, 'desk' | 'stop'>>(
    executablePath: string,
    starting: Promise<Shown>,
  ): Promise<Shown> {
    const [browser, product] = await Promise.all([chromium.launch({ executablePath }), starting]);
    this.browser = browser;
    this.product = product;
    return product;
  }

  private async keepSearch(): Promise<void> {
    const { name, question } = standingSearch;
    const { origin } = new URL(this.address);
    const headers = { origin, 'x-copydesk': 'test', 'content-type': 'application/json' };
    const body = JSON.stringify({ question });
    const { ok, status } = await fetch(`${this.address}searches/${name}`, { method: 'PUT', headers, body });
    if (!ok) throw new Error(`The search was not kept: ${status}.`);
  }

  async stop(): Promise<void> {
    await this.browser?.close();
    await this.product?.stop();
  }

  get address(): string {
    return this.product?.desk ?? '';
  }

  get page(): Page {
    return this.current as Page;
  }

  /**
   * Opens the desk as somebody sees it who was never there. The window stays the same while it is to be of the same kind: a new
   * one costs four times as much.
   */
  async open(path = '', options: BrowserContextOptions = {}): Promise<void> {
    const kind = JSON.stringify(options);
    if (this.current && this.currentOptions === kind) await this.forgetVisit();
    else await this.openWindow(options);
    this.currentOptions = kind;
    await this.page.goto(this.address + path);
    await this.page.waitForSelector('h1');
  }

  /** Goes to another address without loading anew, as the browser's own buttons do, until something is drawn that was not there. */
  async goTo(path: string, drawn: string): Promise<void> {
    await this.page.evaluate((address) => {
      history.pushState(null, '', address);
      dispatchEvent(new PopStateEvent('popstate'));
    }, this.address + path);
    await this.page.waitForSelector(drawn);
  }

  private async openWindow(options: BrowserContextOptions): Promise<void> {
    await this.current?.context().close();
    const context = await (this.browser as Browser).newContext({ locale: 'en-GB', ...options });
    this.current = await context.newPage();
    this.page.on('pageerror', (error) => this.problems.push(String(error)));
    this.page.on('console', (message) => message.type() === 'error' && this.problems.push(message.text()));
  }

  /** Nothing of what was done in the window is left: what is kept, what stood in for the archive, where the pointer was. */
  private async forgetVisit(): Promise<void> {
    await this.page.unrouteAll();
    await this.page.emulateMedia(colours.light);
    await this.page.context().clearCookies();
    // A page of the desk that runs nothing, whatever was left open.
    await this.page.goto(`${this.address}desk/icon.svg`);
    await this.page.evaluate(() => {
      localStorage.clear();
      sessionStorage.clear();
    });
    await this.page.goto('about:blank');
    await this.page.mouse.move(0, 0);
  }

  /** The headlines of the results. */
  headings(): Promise<string[]> {
    return this.page.locator('.result h2').allTextContents();
  }

  /** What axe finds wrong with what is shown, and whether it is wider than the window. */
  async findFaults(): Promise<string[]> {
    // Until what was asked for is drawn.
    await this.page.waitForTimeout(300);
    if (!(await this.page.evaluate(() => 'axe' in globalThis))) await this.page.evaluate(axe);
    return this.page.evaluate(async (wanted) => {
      const { axe } = globalThis as unknown as { axe: Axe };
      const { violations } = await axe.run(document, { runOnly: wanted, resultTypes: ['violations'] });
      const faults = violations.map(
        ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`,
      );
      if (document.documentElement.scrollWidth > innerWidth) faults.push('the page is wider than its window');
      return faults;
    }, rules);
  }

  /** The same in light, dark and forced colours, without loading anew: only what is drawn changes with them. */
  async findFaultsInAllColours(): Promise<string[]> {
    const faults: string[] = [];
    for (const [name, media] of Object.entries(colours)) {
      await this.page.emulateMedia(media);
      faults.push(...(await this.findFaults()).map((fault) => `${name}: ${fault}`));
    }
    await this.page.emulateMedia(colours.light);
    return faults;
  }

  /** What is shown to be pointed at and is too small to hit. */
  findSmallTargets(): Promise<string[]> {
    return this.page.locator('a, button, select, input, summary').evaluateAll((all) =>
      all
        .filter((element) => element.checkVisibility() && !element.closest('.unseen, p, .skip'))
        .map((element) => ({
          html: element.outerHTML.slice(0, 120),
          ...element.getBoundingClientRect().toJSON(),
        }))
        .filter(({ width, height }) => width > 1 && (width < 24 || height < 24))
        .map(({ html, width, height }) => `${Math.round(width)}×${Math.round(height)} ${html}`),
    );
  }

  /** Waits until so many results are shown. */
  async waitForResults(count: number): Promise<void> {
    await this.page.waitForFunction(
      (wanted) => document.querySelectorAll('.result').length === wanted,
      count,
      { timeout: 20_000 },
    );
  }

  /** Leaves the page: errors that a test provoked are none, nor are those that are still on their way. */
  async forgetProblems(): Promise<void> {
    await this.page.goto('about:blank');
    this.problems.length = 0;
  }

  /** What the console complained of since it was last asked. */
  takeProblems(): string[] {
    return this.problems.splice(0);
  }
}
