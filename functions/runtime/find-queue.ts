/** Which of these queues, given by their URLs, has this ARN: both end with its name. A dead letter is of the same account and region. */
export function findQueue<Name extends string>(
  urls: Record<Name, string>,
  arn: string | undefined,
): Name | undefined {
  const name = arn?.slice(arn.lastIndexOf(':') + 1);
  return (Object.keys(urls) as Name[]).find(
    (each) => urls[each].slice(urls[each].lastIndexOf('/') + 1) === name,
  );
}
