import { Button } from 'antd';
import { deviceCheckText } from '../../shared/catalogue/device-check.ts';
import { useText } from '../../shared/catalogue/language.ts';
import type { Media } from '../../shared/media/use-media.ts';

type Props = { readonly kind: 'camera' | 'microphone'; readonly media: Media };

/** Opens camera or microphone, and lets go of it. */
export function MediaWays({ kind, media }: Props) {
  const text = useText(deviceCheckText);
  return (
    <p className="check-ways">
      {media.state === 'open' ? (
        <Button onClick={media.close}>{text.stop}</Button>
      ) : (
        <Button loading={media.state === 'asking'} onClick={() => void media.open()}>
          {media.state === 'closed' ? text.start[kind] : text.again}
        </Button>
      )}
    </p>
  );
}
