import type { DocumentInfo, PdfDevice } from '../device/pdf-device.ts';
import { pdfText } from '../device/pdf-value.ts';
import type { PressProfile } from '../edition.ts';
import { attachPacket, basicDescriptions, type Facts } from '../metadata.ts';

/** Says what the colours are meant for (ISO 15930-7, 6.2.2; ISO 32000-1, 14.11.5). A condition that no registry knows names none. */
export function writePressIntent(device: PdfDevice, { condition, name, bytes }: PressProfile): void {
  const intent = device.add({
    Type: 'OutputIntent',
    S: 'GTS_PDFX',
    OutputConditionIdentifier: pdfText(condition ?? 'Custom'),
    OutputCondition: pdfText(name),
    RegistryName: condition === null ? undefined : pdfText('http://www.color.org'),
    Info: pdfText(name),
    DestOutputProfile: device.addStream({ N: 4 }, bytes),
  });
  device.catalog.OutputIntents = [intent];
}

/** Writes the XMP packet of PDF/X-4 (ISO 15930-7, 6.10): version key, identifiers, no trapping. `identity` is 32 hex digits. */
export function writePressMetadata(device: PdfDevice, info: DocumentInfo, identity: string, language: string): void {
  const uuid = `uuid:${identity.replace(/^(.{8})(.{4})(.{4})(.{4})/u, '$1-$2-$3-$4-')}`;
  const facts: Facts = { ...info, trapped: true };
  attachPacket(
    device,
    `${basicDescriptions(facts, language)}
<rdf:Description rdf:about="" xmlns:pdfxid="http://www.npes.org/pdfx/ns/id/">
<pdfxid:GTS_PDFXVersion>PDF/X-4</pdfxid:GTS_PDFXVersion>
</rdf:Description>
<rdf:Description rdf:about="" xmlns:xmpMM="http://ns.adobe.com/xap/1.0/mm/">
<xmpMM:DocumentID>${uuid}</xmpMM:DocumentID>
<xmpMM:InstanceID>${uuid}</xmpMM:InstanceID>
<xmpMM:RenditionClass>default</xmpMM:RenditionClass>
<xmpMM:VersionID>1</xmpMM:VersionID>
</rdf:Description>`,
  );
}
