import { render } from 'preact';

render(<h1>Copydesk</h1>, document.body);
