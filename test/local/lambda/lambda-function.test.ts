import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { AccountConcurrency } from '../../../local/lambda/account-concurrency.ts';
import { createEnvironment } from '../../../local/lambda/environment.ts';
import { createFunctionFolder, type FunctionFolder } from '../../../local/lambda/function-folder.ts';
import { LambdaFunction } from '../../../local/lambda/lambda-function.ts';

const bundle = `
let invocations = 0;
let ticks = 0;
export const handler = async (event, context) => {
  invocations += 1;
  switch (event.do) {
    case 'count': return invocations;
    case 'environment': return process.env;
    case 'context': return { ...context, remaining: context.getRemainingTimeInMillis() };
    case 'log': console.log('said'); console.error('warned'); return null;
    case 'tick': setInterval(() => { ticks += 1; }, 1); return null;
    case 'ticks': return ticks;
    case 'throw': throw new RangeError('too far');
    case 'exit': process.exit(3);
    case 'spin': while (true);
    case 'hang': return new Promise(() => {});
    case 'wait': await new Promise((resolve) => setTimeout(resolve, 100)); return invocations;
    case 'large': return 'x'.repeat(7 * 1024 * 1024);
  }
};
`;

let folder: FunctionFolder;
let source: string;
let logged = '';
const opened: LambdaFunction[] = [];

async function openFunction(
  code = bundle,
  timeoutMs = 5000,
  concurrency = new AccountConcurrency(),
): Promise<LambdaFunction> {
  source = await mkdtemp(join(tmpdir(), 'bundle-'));
  await writeFile(join(source, 'index.mjs'), code);
  const taskFolder = await folder.add(source);
  const surroundings = {
    region: 'eu-west-3',
    endpoints: { s3: 'http://s3', sqs: 'http://sqs', dynamodb: 'http://dynamodb' },
  };
  const functionName = 'news-clean';
  const opening = new LambdaFunction({
    bootstrap: folder.bootstrap,
    timeoutMs,
    concurrency,
    memoryMegabytes: 128,
    data: {
      file: join(taskFolder, 'index.mjs'),
      handler: 'handler',
      context: {
        functionName,
        functionVersion: '$LATEST',
        invokedFunctionArn: 'arn:aws:lambda:eu-west-3:000000000000:function:news-clean',
        memoryLimitInMB: '128',
        logGroupName: '/aws/lambda/news-clean',
        logStreamName: 'local',
      },
    },
    environment: createEnvironment(
      {
        functionName,
        handler: 'index.handler',
        logFormat: 'JSON',
        memoryMegabytes: 128,
        runtime: 'nodejs24.x',
        taskFolder,
        variables: { TABLE_NAME: 'catalogue' },
      },
      surroundings,
    ),
    onLog: (text) => {
      logged += text;
    },
  });
  opened.push(opening);
  return opening;
}

beforeAll(async () => {
  folder = await createFunctionFolder(`test ${process.pid}`);
});

afterEach(async () => {
  await Promise.all(opened.splice(0).map((each) => each.close()));
  await rm(source, { recursive: true, force: true });
});

afterAll(() => folder.remove());

describe('LambdaFunction', () => {
  it('uses a worker again for the next invocation', async () => {
    const lambda = await openFunction();
    expect(await lambda.invoke({ do: 'count' })).toEqual({ answer: 1 });
    expect(await lambda.invoke({ do: 'count' })).toEqual({ answer: 2 });
  });

  it('serves one invocation at a time in each worker', async () => {
    const lambda = await openFunction();
    const answers = await Promise.all([lambda.invoke({ do: 'wait' }), lambda.invoke({ do: 'wait' })]);
    expect(answers).toEqual([{ answer: 1 }, { answer: 1 }]);
  });

  it('shares the places of the account with other functions, and is throttled while none is free', async () => {
    const concurrency = new AccountConcurrency(2);
    const [clean, query] = [
      await openFunction(bundle, 5000, concurrency),
      await openFunction(bundle, 5000, concurrency),
    ];
    const running = [clean.invoke({ do: 'wait' }), clean.invoke({ do: 'wait' })];
    expect(await query.invoke({ do: 'count' })).toMatchObject({
      error: { errorType: 'TooManyRequestsException' },
      throttled: true,
    });
    expect(await Promise.all(running)).toEqual([{ answer: 1 }, { answer: 1 }]);
    expect(await query.invoke({ do: 'count' })).toEqual({ answer: 1 });
  });

  it('gives its place back however an invocation ends', async () => {
    const lambda = await openFunction(bundle, 300, new AccountConcurrency(1));
    for (const end of ['throw', 'exit', 'hang', 'large']) await lambda.invoke({ do: end });
    expect(await lambda.invoke({ do: 'count' })).toMatchObject({ answer: expect.any(Number) });
  });

  it('freezes a worker after its answer, and thaws it for the next', async () => {
    const lambda = await openFunction();
    await lambda.invoke({ do: 'tick' });
    await new Promise((resolve) => setTimeout(resolve, 300));
    const { answer } = (await lambda.invoke({ do: 'ticks' })) as { answer: number };
    expect(answer).toBeLessThan(20);
  });

  it('gives a function the variables of the template and those of Lambda, and none of this process', async () => {
    const lambda = await openFunction();
    const { answer } = (await lambda.invoke({ do: 'environment' })) as { answer: Record<string, string> };
    expect(answer).toMatchObject({
      AWS_ENDPOINT_URL_DYNAMODB: 'http://dynamodb',
      AWS_ENDPOINT_URL_S3: 'http://s3',
      AWS_ENDPOINT_URL_SQS: 'http://sqs',
      AWS_LAMBDA_FUNCTION_MEMORY_SIZE: '128',
      AWS_LAMBDA_FUNCTION_NAME: 'news-clean',
      AWS_REGION: 'eu-west-3',
      TABLE_NAME: 'catalogue',
      _X_AMZN_TRACE_ID: expect.stringMatching(
        /^Root=1-[0-9a-f]{8}-[0-9a-f]{24};Parent=[0-9a-f]{16};Sampled=0$/,
      ),
    });
    expect(answer).not.toHaveProperty('JEST_WORKER_ID');
    expect(answer).not.toHaveProperty('PATH');
  });

  it('hands over a context', async () => {
    const lambda = await openFunction();
    expect(await lambda.invoke({ do: 'context' })).toMatchObject({
      answer: {
        functionName: 'news-clean',
        memoryLimitInMB: '128',
        awsRequestId: expect.stringMatching(/^[0-9a-f-]{36}$/),
        remaining: expect.any(Number),
      },
    });
  });

  it('has what was logged before the answer', async () => {
    const lambda = await openFunction();
    await lambda.invoke({ do: 'log' });
    expect(logged).toContain('said\n');
    expect(logged).toContain('warned\n');
  });

  it('reports a thrown error, and keeps the worker', async () => {
    const lambda = await openFunction();
    expect(await lambda.invoke({ do: 'throw' })).toMatchObject({
      error: {
        errorType: 'RangeError',
        errorMessage: 'too far',
        trace: expect.arrayContaining(['RangeError: too far']),
      },
    });
    expect(await lambda.invoke({ do: 'count' })).toEqual({ answer: 2 });
  });

  it.each(['spin', 'hang'])('ends a handler that would %s for ever, and starts anew', async (kind) => {
    const lambda = await openFunction(bundle, 300);
    expect(await lambda.invoke({ do: kind })).toMatchObject({
      error: {
        errorType: 'Sandbox.Timedout',
        errorMessage: expect.stringContaining('Task timed out after 0.30 seconds'),
      },
    });
    expect(await lambda.invoke({ do: 'count' })).toEqual({ answer: 1 });
  });

  it('survives a handler that exits', async () => {
    const lambda = await openFunction();
    expect(await lambda.invoke({ do: 'exit' })).toMatchObject({
      error: { errorType: 'Runtime.ExitError', errorMessage: 'Runtime exited with error: exit status 3' },
    });
    expect(await lambda.invoke({ do: 'count' })).toEqual({ answer: 1 });
  });

  it('refuses an answer above six megabytes', async () => {
    const lambda = await openFunction();
    expect(await lambda.invoke({ do: 'large' })).toMatchObject({
      error: { errorType: 'Function.ResponseSizeTooLarge' },
    });
  });

  it('refuses an event above six megabytes', async () => {
    const lambda = await openFunction();
    expect(await lambda.invoke({ text: 'x'.repeat(7 * 1024 * 1024) })).toMatchObject({
      error: { errorType: 'RequestEntityTooLargeException' },
    });
  });

  it('fails on an import that was left external, though this project has it', async () => {
    const lambda = await openFunction("import 'valibot'; export const handler = () => 1;");
    expect(await lambda.invoke({})).toMatchObject({
      error: { errorType: 'Runtime.ImportModuleError', errorMessage: expect.stringContaining('valibot') },
    });
  });
});
