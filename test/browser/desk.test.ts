import { forEverybody } from './everybody.ts';
import { describeInBrowser } from './find-chromium.ts';
import { byKeyboard } from './keyboard.ts';
import { OpenedDesk } from './opened-desk.ts';
import { byPointer } from './pointer.ts';
import { inTrouble } from './trouble.ts';
import { watching } from './watching.ts';
import { atWork } from './work.ts';

jest.setTimeout(180_000);

describeInBrowser('the desk in a browser', (executablePath) => {
  const desk = new OpenedDesk();
  // The whole cloud is started; on a busy machine that takes minutes.
  beforeAll(() => desk.start(executablePath), 600_000);
  afterAll(() => desk.stop());
  afterEach(() => expect(desk.takeProblems()).toEqual([]));

  byKeyboard(desk);
  byPointer(desk);
  atWork(desk);
  watching(desk);
  inTrouble(desk);
  forEverybody(desk);
});
