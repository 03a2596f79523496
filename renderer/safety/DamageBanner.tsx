import { useState } from 'react';
import type { Answer, Damage, OpenDocument } from '../../electron/contract/answers.ts';
import type { DesktopApi } from '../../electron/contract/desktop-api.ts';
import { Banner } from '../ui/Banner.tsx';
import { Button } from '../ui/Button.tsx';
import { safetyWords } from '../words/safety.words.ts';
import { useWords } from '../words/use-words.ts';
import { clockTime } from './clock-time.ts';

export interface DamageBannerProps {
  readonly api: Pick<DesktopApi, 'openLastGood'>;
  readonly damage: Damage;
  readonly language: 'vi' | 'en';
  readonly onOpened: (answer: Answer<OpenDocument>) => void;
}

/** What a damaged file has lost, and the last good state of it. */
export function DamageBanner({ api, damage, language, onOpened }: DamageBannerProps) {
  const words = useWords(safetyWords);
  const [isSeen, setSeen] = useState(false);
  if (isSeen) return null;
  const { lastGood, losses, file } = damage;
  return (
    <Banner
      kind="warning"
      actions={
        <>
          {lastGood !== null && (
            <Button look="outlined" onClick={() => void api.openLastGood({ file }).then(onOpened)}>
              {words.openLastGood(clockTime(lastGood, language))}
            </Button>
          )}
          <Button onClick={() => setSeen(true)}>{words.understood}</Button>
        </>
      }
    >
      {words.damaged(losses.join(' '))}
    </Banner>
  );
}
