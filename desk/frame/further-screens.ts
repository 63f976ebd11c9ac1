// The screens that most visits do without: one file, loaded when one of them is shown.
export { CareScreen } from '../care/care-screen.tsx';
export { WatchScreen } from '../watch/watch-screen.tsx';
