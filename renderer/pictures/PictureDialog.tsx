import { Trash2 } from 'lucide-react';
import { useRef, useState } from 'react';
import type { Command, SetPictureField } from '../../core/issue/commands/command.ts';
import type { PictureId } from '../../core/issue/ids.ts';
import type { Picture } from '../../core/issue/picture.ts';
import { picturesInIssue } from '../../core/issue/pictures-in-issue.ts';
import type { DesktopApi } from '../../electron/contract/desktop-api.ts';
import type { DocumentSession } from '../app/document-session.ts';
import { randomIds } from '../app/random-ids.ts';
import { useStore } from '../app/store.ts';
import { typingGroup } from '../app/typing-group.ts';
import { Button } from '../ui/Button.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import { Segmented } from '../ui/Segmented.tsx';
import { TextArea } from '../ui/TextArea.tsx';
import { TextField } from '../ui/TextField.tsx';
import type { ToastMessage } from '../ui/Toast.tsx';
import { picturesWords } from '../words/pictures.words.ts';
import { uiWords } from '../words/ui.words.ts';
import { useWords } from '../words/use-words.ts';
import { choosePictures } from './add-pictures.ts';
import { CropStage } from './CropStage.tsx';
import { cropOfRatio, insideCrop, wholePicture } from './crop-geometry.ts';
import { Previews, Resolution } from './PictureFacts.tsx';
import './pictures.css';

export interface PictureDialogProps {
  readonly session: DocumentSession;
  readonly api: DesktopApi;
  readonly picture: PictureId;
  readonly toast: (message: ToastMessage) => void;
  readonly onClose: () => void;
}

type Ratio = 'free' | '3:2' | '4:3' | '16:9';

const ratios: Readonly<Record<Ratio, number | null>> = { free: null, '3:2': 3 / 2, '4:3': 4 / 3, '16:9': 16 / 9 };

/** Longer descriptions tire who has them read out. */
const longestAlt = 160;

/** Everything about one picture: crop, spot to keep, description, caption, credit. Edits live; closing keeps them. */
export function PictureDialog({ session, api, picture: id, toast, onClose }: PictureDialogProps) {
  const words = useWords(picturesWords);
  const ui = useWords(uiWords);
  const picture = useStore(session.store, ({ history }) => picturesInIssue(history.issue).find((one) => one.id === id) ?? null);
  const size = useStore(session.store, ({ pictureSizes }) => (picture ? pictureSizes[picture.media] : undefined));
  const before = useRef(picture);
  const [ratio, setRatio] = useState<Ratio>('free');
  if (picture === null) return null;
  const set = (command: Omit<SetPictureField, 'type' | 'picture'>, group?: string) =>
    session.edit({ type: 'setPictureField', picture: id, ...command } as SetPictureField, group === undefined ? {} : { group });
  const aspect = size ? size.width / size.height : 1;
  const ratioInFractions = (name: Ratio) => (ratios[name] === null ? null : (ratios[name] ?? 1) / aspect);
  const setCrop = (crop: Picture['crop']) => {
    const focalPoint = insideCrop(picture.focalPoint, crop ?? wholePicture);
    const commands: Command[] = [{ type: 'setPictureField', picture: id, field: 'crop', value: crop }];
    if (focalPoint.x !== picture.focalPoint.x || focalPoint.y !== picture.focalPoint.y)
      commands.push({ type: 'setPictureField', picture: id, field: 'focalPoint', value: focalPoint });
    const [only] = commands;
    session.edit(commands.length === 1 && only ? only : { type: 'batch', commands });
  };
  const replace = async () => {
    const taken = await choosePictures({ api, session, ids: randomIds }, false);
    const [chosen] = taken.pictures;
    if (chosen) {
      const fields = { media: chosen.media, crop: null, focalPoint: chosen.focalPoint } as const;
      session.edit({ type: 'batch', commands: Object.entries(fields).map(([field, value]) => fieldCommand(id, field, value)) });
    } else if (taken.refused[0] !== undefined) toast({ text: taken.refused[0] });
  };
  const restore = () => {
    const old = before.current;
    if (!old) return;
    const fields = ['media', 'alt', 'decorative', 'caption', 'credit', 'focalPoint', 'crop'] as const;
    session.edit({ type: 'batch', commands: fields.map((field) => fieldCommand(id, field, old[field])) });
  };
  const title = titleOf(session, id, words);
  const isInText = title === words.textTitle;
  const remove = () => {
    onClose();
    if (session.edit({ type: 'removePicture', picture: id }))
      toast({ text: words.removed, action: { label: ui.undo, keys: 'Ctrl Z', run: () => session.undo() } });
  };
  const address = `/media/${session.document}/${picture.media}`;
  return (
    <Dialog
      title={title}
      size="wide"
      bodyClassName="picture-body"
      onClose={onClose}
      foot={
        <>
          <Button look="outlined" onClick={() => void replace()}>
            {words.replace}
          </Button>
          {!isInText && (
            <Button look="danger" onClick={remove}>
              <Trash2 size={16} aria-hidden="true" />
              {words.remove}
            </Button>
          )}
          <span className="dialog-note" />
          <Button onClick={restore}>{words.restore}</Button>
          <Button look="primary" onClick={onClose}>
            {words.done}
          </Button>
        </>
      }
    >
      <div className="picture-left">
        <CropStage
          picture={picture}
          address={`${address}?width=1280`}
          ratio={ratioInFractions(ratio)}
          onCrop={setCrop}
          onFocalPoint={(value) => set({ field: 'focalPoint', value })}
        />
        <div className="picture-tools">
          <Segmented<Ratio>
            label={words.ratio}
            value={ratio}
            options={[
              { value: 'free', label: words.free },
              { value: '3:2', label: '3:2' },
              { value: '4:3', label: '4:3' },
              { value: '16:9', label: '16:9' },
            ]}
            onChange={(chosen) => {
              setRatio(chosen);
              const wanted = ratioInFractions(chosen);
              if (wanted !== null) setCrop(cropOfRatio(wanted, picture.focalPoint));
            }}
          />
          <Button
            onClick={() => {
              setRatio('free');
              setCrop(null);
            }}
          >
            {words.whole}
          </Button>
        </div>
      </div>
      <div className="picture-right pictures-form" onBlur={() => session.closeStep()}>
        <TextArea
          label={words.alt}
          rows={2}
          aside={`${picture.alt.length}/${longestAlt}`}
          message={{ kind: 'hint', text: words.altHint }}
          value={picture.alt}
          disabled={picture.decorative}
          onChange={(value) => set({ field: 'alt', value: value.replace(/\s*\n\s*/gu, ' ') }, typingGroup(value))}
        />
        <label className="check">
          <input
            type="checkbox"
            checked={picture.decorative}
            onChange={(event) => set({ field: 'decorative', value: event.target.checked })}
          />
          <span>{words.onlyDecorative}</span>
        </label>
        <TextField
          label={words.caption}
          aside={words.printed}
          value={picture.caption}
          onChange={(value) => set({ field: 'caption', value }, typingGroup(value))}
        />
        <TextField
          label={words.credit}
          aside={words.printed}
          value={picture.credit}
          onChange={(value) => set({ field: 'credit', value }, typingGroup(value))}
        />
        {size && <Resolution picture={picture} size={size} />}
        {size && <Previews picture={picture} size={size} address={`${address}?width=320`} />}
        {size && (
          <p className="picture-facts">{words.facts(size.width.toLocaleString('vi'), size.height.toLocaleString('vi'))}</p>
        )}
      </div>
    </Dialog>
  );
}

function fieldCommand(picture: PictureId, field: string, value: unknown): SetPictureField {
  return { type: 'setPictureField', picture, field, value } as SetPictureField;
}

function titleOf(session: DocumentSession, id: PictureId, words: (typeof picturesWords)['vi']): string {
  const { issue } = session;
  const onCover = issue.coverPictures.findIndex((one) => one.id === id);
  if (onCover >= 0) return words.coverTitle(onCover + 1);
  for (const section of issue.sections) {
    if (section.form !== 'items') continue;
    for (const item of section.items) {
      const at = item.pictures.findIndex((one) => one.id === id);
      if (at >= 0) return words.title(at + 1);
    }
  }
  return words.textTitle;
}
