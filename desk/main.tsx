import { render } from 'preact';
import { Desk } from './frame/desk.tsx';

render(<Desk />, document.body);
