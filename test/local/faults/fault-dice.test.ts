import { FaultDice } from '../../../local/faults/fault-dice.ts';
import { faultKinds, parseFaultRate } from '../../../local/faults/fault-table.ts';
import { formatFaults } from '../../../local/faults/format-faults.ts';

const times = 1000;
const strikes = (dice: FaultDice) => Array.from({ length: times }, () => dice.strikes('killed'));

describe('FaultDice', () => {
  it('chooses the same for the same seed, whatever happens of other kinds in between', () => {
    const alone = new FaultDice({ seed: 7 });
    const busy = new FaultDice({ seed: 7 });
    const beside = Array.from({ length: times }, () => {
      busy.strikes('slow');
      busy.draw('killed');
      return busy.strikes('killed');
    });
    expect(strikes(alone)).toEqual(beside);
    expect(strikes(new FaultDice({ seed: 8 }))).not.toEqual(beside);
  });

  it('strikes as often as the rate says, and counts it', () => {
    const dice = new FaultDice({ seed: 1, rates: { killed: 0.2 } });
    const struck = strikes(dice).filter(Boolean).length;
    expect(struck).toBeGreaterThan(150);
    expect(struck).toBeLessThan(250);
    expect(dice.counts()).toMatchObject({ killed: struck, slow: 0 });
  });

  it('tells every kind in its table', () => {
    const table = formatFaults(new FaultDice({ seed: 1 }).counts());
    for (const kind of faultKinds) expect(table).toContain(` ${kind} `);
  });
});

describe('parseFaultRate', () => {
  it('reads the rate of one kind, or of all', () => {
    expect(parseFaultRate('killed=0.25')).toEqual({ killed: 0.25 });
    expect(Object.values(parseFaultRate('all=0'))).toEqual(faultKinds.map(() => 0));
  });

  it.each([
    'killed',
    'killed=2',
    'killed=-1',
    'earthquake=0.1',
    '=1',
  ])('names what is allowed for %s', (text) => {
    expect(() => parseFaultRate(text)).toThrow(/from 0 to 1.*timed-out/);
  });
});
