import 'aws-sdk-client-mock-jest';
import { BedrockRuntimeClient, ConverseCommand } from '@aws-sdk/client-bedrock-runtime';
import { mockClient } from 'aws-sdk-client-mock';
import { bedrockAdvisor } from '../../functions/store/bedrock.ts';

const mock = mockClient(BedrockRuntimeClient);
const modelId = 'amazon.nova-lite-v1:0';
const advisor = bedrockAdvisor(new BedrockRuntimeClient({ region: 'eu-west-3' }), modelId);
const choices = [
  { code: '11000000', name: 'politics' },
  { code: '15000000', name: 'sport' },
];
const copy = { title: 'The vote', body: ['They voted.', 'x'.repeat(10_000)] };

function answerWith(text: string): void {
  mock.reset();
  mock.on(ConverseCommand).resolves({
    output: { message: { role: 'assistant', content: [{ text }] } },
    stopReason: 'end_turn',
    usage: { inputTokens: 1, outputTokens: 1, totalTokens: 2 },
    metrics: { latencyMs: 1 },
  });
}

const advice = [{ code: '11000000', confidence: 0.9 }];

describe('a model of Amazon Bedrock', () => {
  it('is told the topics by code and name, and given the beginning of the article', async () => {
    answerWith(JSON.stringify(advice));
    expect(await advisor.adviseTopics(copy, choices)).toEqual(advice);
    const { input } = mock.commandCalls(ConverseCommand)[0]?.args[0] as ConverseCommand;
    expect(input.modelId).toBe(modelId);
    expect(input.system?.[0]?.text).toMatch(/11000000 politics\n15000000 sport\n/);
    const asked = input.messages?.[0]?.content?.[0]?.text ?? '';
    expect(asked).toContain('The vote\n\nThey voted.');
    expect(asked.length).toBeLessThan(6_100);
  });

  it('may put its answer into a block of code', async () => {
    answerWith(`\`\`\`json\n${JSON.stringify(advice)}\n\`\`\``);
    expect(await advisor.adviseTopics(copy, choices)).toEqual(advice);
  });

  it.each([
    '',
    'Politics, I would say.',
    '[]',
    '{"code": "11000000", "confidence": 0.9}',
    '[{"code": "99000000", "confidence": 0.9}]',
    '[{"code": "11000000", "confidence": 9}]',
    `[${Array(4).fill('{"code": "11000000", "confidence": 0.9}')}]`,
  ])('fails when it answers: %s', async (answer) => {
    answerWith(answer);
    await expect(advisor.adviseTopics(copy, choices)).rejects.toThrow(
      `${modelId} did not answer with topics`,
    );
  });

  it('fails when it is refused', async () => {
    mock.reset();
    mock.on(ConverseCommand).rejects(new Error('throttled'));
    await expect(advisor.adviseTopics(copy, choices)).rejects.toThrow('throttled');
  });
});
