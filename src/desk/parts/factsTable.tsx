import type { ComponentChildren } from 'preact';
import { type MessageKey, translate } from '../../i18n/translate.ts';

interface FactsTableProps {
  readonly caption: MessageKey;
  readonly heads: readonly MessageKey[];
  /** The rows. */
  readonly children: ComponentChildren;
}

/** A table of facts under a caption in capitals. */
export const FactsTable = ({ caption, heads, children }: FactsTableProps) => (
  <table class="facts">
    <caption class="capitals">{translate(caption)}</caption>
    <thead>
      <tr>
        {heads.map((head) => (
          <th key={head} scope="col">
            {translate(head)}
          </th>
        ))}
      </tr>
    </thead>
    <tbody>{children}</tbody>
  </table>
);
