import type { PdfDevice } from './device/pdf-device.ts';
import { pdfText } from './device/pdf-value.ts';
import { srgbProfile } from './srgb-profile.ts';

/** Says that the colours of the screen edition are sRGB (ISO 19005-2, 6.2.3). */
export function writeOutputIntent(device: PdfDevice): void {
  const name = 'sRGB IEC61966-2.1';
  const intent = device.add({
    Type: 'OutputIntent',
    S: 'GTS_PDFA1',
    OutputConditionIdentifier: pdfText(name),
    RegistryName: pdfText('http://www.color.org'),
    Info: pdfText(name),
    DestOutputProfile: device.addStream({ N: 3 }, srgbProfile()),
  });
  device.catalog.OutputIntents = [intent];
}
