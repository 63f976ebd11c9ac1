import type { ComponentChildren } from 'preact';

interface FieldProps {
  name: string;
  source?: string | number | undefined;
  /** What spoke for it. */
  why?: readonly string[] | undefined;
  children?: ComponentChildren;
}

/** A field with where it is from; nothing where the article has none. */
export function Field({ name, source, why, children }: FieldProps) {
  const isEmpty = [children].flat().every((child) => child === undefined || child === '' || child === false);
  if (isEmpty && !source) return null;
  return (
    <div>
      <dt>{name}</dt>
      <dd>
        {!isEmpty && <span dir="auto">{children}</span>} {source && <small>{source}</small>}
        {why && why.length > 0 && <small class="why">{why.join('; ')}</small>}
      </dd>
    </div>
  );
}
