import { programmeRule } from '../../../functions/clean/lines/date-rule.ts';
import { labelLine } from '../../../functions/clean/lines/label-line.ts';
import { describeLine } from '../../../functions/clean/lines/line.ts';

const label = (text: string) => labelLine(describeLine(text, 1));

describe('date lines', () => {
  it.each([
    '5 March 2024',
    'Tuesday, 5 March',
    '5. März 2024, 17.30 Uhr',
    'Updated 2024-03-05 18:00',
    'Marta Quinn, Leeds, 05/03/2024 11:15',
    '5 March 2024 10:05PM',
    '2024年3月5日 20:38',
    'Today 14:32',
    '14:32',
  ])('are told: %s', (text) => {
    expect(label(text)?.kind).toBe('date-line');
  });

  it.each([
    'Pro: $20/mo',
    '$300 to $450',
    'From 9,95 € to 19,95 €',
    'updatedAt: 2024-03-05,',
    'updatedAt: 2024-03-05',
    'if (date === "2024-03-05") {',
    '2024-03-05 18:00 | 200 | 4084',
    '10 to 30',
    '. Harbour Weekly. 5 March 2024.',
  ])('are not prices, code, rows of numbers or references: %s', (text) => {
    expect(label(text)?.kind).not.toBe('date-line');
  });

  it.each([
    '0:00',
    '0:00 / 4:31',
    'Current Time 0:00',
    'Duration 0:00',
    '3 min',
    '12 Min.',
  ])('are not how long something lasts: %s', (text) => {
    expect(label(text)).toEqual({ kind: 'counter', rule: 'a duration' });
  });

  it('are set apart from the lines of a programme', () => {
    expect(label('9:00 Opening words')).toEqual({ kind: 'date-line', rule: programmeRule });
  });
});
