/** The `source` of every event, whatever the stack is called: who listens knows the stack by its bus. */
export const eventSource = 'copydesk';
