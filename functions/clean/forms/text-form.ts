import type { Form } from './form.ts';

/** Plain text is what every file is that has no other form. It is read as it stands. */
export const textForm: Form = {
  name: 'text',
  is: () => true,
  read: (text) => ({ text, facts: [], removed: [] }),
};
