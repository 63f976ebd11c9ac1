import { readConfig } from '../../functions/runtime/config.ts';
import { classifyQueueUrl, setEnvironment, tableName } from '../made/set-environment.ts';

describe('readConfig', () => {
  beforeEach(setEnvironment);

  it('reads the settings of a function, numbers as numbers, and no others', () => {
    expect(readConfig('clean')).toEqual({
      TABLE_NAME: tableName,
      CLASSIFY_QUEUE_URL: classifyQueueUrl,
      TRAIL_DAYS: 30,
    });
  });

  it('names the function and every variable that is missing or wrong', () => {
    delete process.env['TABLE_NAME'];
    process.env['CLASSIFY_QUEUE_URL'] = 'classify';
    process.env['TRAIL_DAYS'] = '0';
    const read = () => readConfig('clean');
    expect(read).toThrow(/clean function/);
    for (const name of ['TABLE_NAME', 'CLASSIFY_QUEUE_URL', 'TRAIL_DAYS']) expect(read).toThrow(name);
  });
});
