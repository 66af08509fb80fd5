import { useState } from 'preact/hooks';
import { GUIDE } from '../../i18n/en/guide.ts';
import { translateFrom } from '../../i18n/translate.ts';
import type { PartyId, Window } from '../../negotiation/scenarioData.ts';
import { linkTo } from '../deepLink.ts';
import { useDesk } from '../deskContext.ts';
import { inPlain } from '../texts.ts';

const say = translateFrom<keyof typeof GUIDE>(GUIDE);

type Copied = 'copied' | 'notCopied' | null;

/** Lays an address on the clipboard, which a page that was not served safely may not do. */
const CopyButton = ({ address, who }: { readonly address: string; readonly who: string }) => {
  const [copied, setCopied] = useState<Copied>(null);
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(address);
      setCopied('copied');
    } catch {
      setCopied('notCopied');
    }
  };
  return (
    <>
      <button
        type="button"
        class="button quiet"
        aria-label={say('guide.links.copyNamed', { who })}
        onClick={() => void copy()}
      >
        {say('guide.links.copy')}
      </button>
      <output class="note">{copied && say(`guide.links.${copied}`)}</output>
    </>
  );
};

interface LinkRowProps {
  readonly window: Window;
  readonly side: PartyId | null;
}

const LinkRow = ({ window, side }: LinkRowProps) => {
  const { names, tell } = useDesk();
  const whose = side === null ? say('guide.links.both') : names.delegation(side);
  const who = `${inPlain(tell(`window.${window.id}.title`))}: ${whose}`;
  const address = linkTo(location.href, window.id, side);
  return (
    <tr>
      <th scope="row">{who}</th>
      <td class="guide-address">{address}</td>
      <td class="guide-copy">
        <CopyButton address={address} who={who} />
      </td>
    </tr>
  );
};

/** Addresses that open the first window for either side, and for both at one screen. */
export const GuideLinks = () => {
  const { bundle } = useDesk();
  const { windows, parties } = bundle.scenario;
  return (
    <>
      <table class="facts guide-links">
        <tbody>
          {[...parties.map(({ id }) => id), null].map((side) => (
            <LinkRow key={side} window={windows[0]} side={side} />
          ))}
        </tbody>
      </table>
      <p class="note">{say('guide.links.more')}</p>
    </>
  );
};
