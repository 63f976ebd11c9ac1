// The screens that most visits do without: one file, loaded when one of them is shown.
export { CareScreen } from '../care/care-screen.tsx';
export { IntakeScreen } from '../intake/intake-screen.tsx';
export { WatchScreen } from '../watch/watch-screen.tsx';
// With it all that the page begins with is in one file, whichever of these screens uses it too.
export { Desk } from './desk.tsx';
