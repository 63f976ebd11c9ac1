import { readModel, type TopicModel } from '../../../functions/classify/topics/trained/topic-model.ts';
import { callName } from '../../call-name.ts';
import { readLocalFile } from '../../files/read-local-file.ts';

/** Reads a model that `copydesk train` wrote; throws an error that names the file and what is wrong with it. */
export async function readTopicModel(file: string): Promise<TopicModel> {
  const { bytes } = await readLocalFile(file);
  try {
    return readModel(new TextDecoder().decode(bytes));
  } catch (cause) {
    const message = `${file} is no topic model (${(cause as Error).message}). Make one with \`${callName} train\`.`;
    throw new Error(message, { cause });
  }
}
