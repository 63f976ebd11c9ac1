import type { Classifier, TextAnalyst, TopicAdvisor } from '../article/ports.ts';
import { ownClassifier } from './own-classifier.ts';
import type { TopicModel } from './topics/trained/topic-model.ts';
import { withAdvisor } from './with-advisor.ts';
import { withAnalyst } from './with-analyst.ts';

/** What is switched on around our own classifier; undefined is off. */
interface ClassifierSettings {
  TOPIC_MODEL?: string | undefined;
  COMPREHEND?: 'true' | undefined;
  BEDROCK_MODEL?: string | undefined;
  BEDROCK_THRESHOLD?: number | undefined;
}

/** How to open each part that is switched on. */
interface ClassifierParts {
  readModel(file: string): TopicModel;
  openAnalyst(): TextAnalyst;
  openAdvisor(modelId: string): TopicAdvisor;
}

/** Our own classifier, and around it what the settings have switched on. */
export function openClassifier(
  { TOPIC_MODEL, COMPREHEND, BEDROCK_MODEL, BEDROCK_THRESHOLD }: ClassifierSettings,
  { readModel, openAnalyst, openAdvisor }: ClassifierParts,
): Classifier {
  let classifier = ownClassifier(TOPIC_MODEL === undefined ? undefined : readModel(TOPIC_MODEL));
  if (BEDROCK_MODEL !== undefined && BEDROCK_THRESHOLD !== undefined) {
    classifier = withAdvisor(classifier, openAdvisor(BEDROCK_MODEL), BEDROCK_THRESHOLD);
  }
  return COMPREHEND === undefined ? classifier : withAnalyst(classifier, openAnalyst());
}
