import type { CoverVariant } from '../../core/issue/issue.ts';
import { Segmented } from '../ui/Segmented.tsx';
import { issueWords } from '../words/issue.words.ts';
import { useWords } from '../words/use-words.ts';

export interface CoverVariantChoiceProps {
  readonly value: CoverVariant;
  readonly onChange: (value: CoverVariant) => void;
}

/** What fills the field of the cover: picture or drawn art. */
export function CoverVariantChoice({ value, onChange }: CoverVariantChoiceProps) {
  const words = useWords(issueWords);
  const choice = (variant: CoverVariant, label: string) => ({
    value: variant,
    label: (
      <>
        <CoverThumbnail variant={variant} />
        {label}
      </>
    ),
  });
  return (
    <div>
      <Segmented
        label={words.coverVariant}
        value={value}
        onChange={onChange}
        options={[choice('auto', words.coverByItself), choice('picture', words.coverPicture), choice('art', words.coverArt)]}
      />
      <p className="issue-hint">{words.coverVariantNote[value]}</p>
    </div>
  );
}

/** A little cover: a photograph's hills, or a sun over waves; by itself half of each. */
function CoverThumbnail({ variant }: { readonly variant: CoverVariant }) {
  return (
    <svg className="issue-cover-variant" width="20" height="26" viewBox="0 0 20 26" aria-hidden="true">
      <rect x="0.5" y="0.5" width="19" height="25" className="issue-cover-sheet" />
      {variant !== 'art' && <path d="M1 19 6 12l4 5 3-3 6 5Z" className="issue-cover-picture" />}
      {variant !== 'picture' && <circle cx="13" cy="10" r="3.5" className="issue-cover-art" />}
      {variant === 'art' && <path d="M1 19c3-4 6 2 9-1s6 1 9-1v2Z" className="issue-cover-art" />}
      <path d="M3 4h9M3 22h5m2 0h5" className="issue-cover-line" />
    </svg>
  );
}
