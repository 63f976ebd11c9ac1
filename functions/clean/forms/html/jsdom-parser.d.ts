/** The small DOM that Readability comes with: it reads well-formed markup only. */
declare module '@mozilla/readability/JSDOMParser.js' {
  class JSDOMParser {
    parse(html: string): JSDOMParser.Document;
  }
  namespace JSDOMParser {
    interface Element {
      getElementsByTagName(name: string): Iterable<Element>;
      getAttribute(name: string): string | null;
    }
    interface Document extends Element {
      body: Element | null;
    }
  }
  export = JSDOMParser;
}
