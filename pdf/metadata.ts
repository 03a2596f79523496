import type { DocumentInfo, PdfDevice } from './device/pdf-device.ts';

/**
 * Writes the XMP packet (ISO 16684-1; ISO 19005-2, 6.6.2; ISO 14289-1, 5) with the same facts as the Info dictionary. The extension
 * schema explains the PDF/UA property, which PDF/A-2 does not know (ISO 19005-2, 6.6.2.3).
 */
export function writeMetadata(device: PdfDevice, info: DocumentInfo, language: string): void {
  attachPacket(
    device,
    `${basicDescriptions({ ...info, trapped: false }, language)}
<rdf:Description rdf:about="" xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/">
<pdfaid:part>2</pdfaid:part>
<pdfaid:conformance>A</pdfaid:conformance>
</rdf:Description>
<rdf:Description rdf:about="" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">
<pdfuaid:part>1</pdfuaid:part>
</rdf:Description>
${extensionSchema}`,
  );
}

/** Wraps descriptions in a packet and makes it the file's. */
export function attachPacket(device: PdfDevice, descriptions: string): void {
  const packet = `<?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/">
<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
${descriptions}
</rdf:RDF>
</x:xmpmeta>
<?xpacket end="w"?>`;
  const dictionary = { Type: 'Metadata', Subtype: 'XML' };
  device.catalog.Metadata = device.addStream(dictionary, Buffer.from(packet, 'utf8'), { plain: true });
}

/** What a packet says of the file; `trapped`: whether it says that nothing is trapped. */
export type Facts = DocumentInfo & { readonly trapped: boolean };

/** Title, author, dates and programs. */
export function basicDescriptions(facts: Facts, language: string): string {
  return `<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/">
<dc:format>application/pdf</dc:format>
<dc:language><rdf:Bag><rdf:li>${escapeXml(language)}</rdf:li></rdf:Bag></dc:language>
${alternative('dc:title', facts.Title)}${sequence('dc:creator', facts.Author)}${alternative('dc:description', facts.Subject)}</rdf:Description>
<rdf:Description rdf:about="" xmlns:xmp="http://ns.adobe.com/xap/1.0/">
<xmp:CreateDate>${isoSeconds(facts.CreationDate)}</xmp:CreateDate>
<xmp:ModifyDate>${isoSeconds(facts.ModDate)}</xmp:ModifyDate>
<xmp:MetadataDate>${isoSeconds(facts.ModDate)}</xmp:MetadataDate>
<xmp:CreatorTool>${escapeXml(facts.Creator)}</xmp:CreatorTool>
</rdf:Description>
<rdf:Description rdf:about="" xmlns:pdf="http://ns.adobe.com/pdf/1.3/">
<pdf:Producer>${escapeXml(facts.Producer)}</pdf:Producer>${facts.trapped ? '\n<pdf:Trapped>False</pdf:Trapped>' : ''}
</rdf:Description>`;
}

const extensionSchema = `<rdf:Description rdf:about="" xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/" \
xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#" xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
<pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
<pdfaSchema:schema>PDF/UA identification</pdfaSchema:schema>
<pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
<pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
<pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">
<pdfaProperty:name>part</pdfaProperty:name>
<pdfaProperty:valueType>Integer</pdfaProperty:valueType>
<pdfaProperty:category>internal</pdfaProperty:category>
<pdfaProperty:description>Part of ISO 14289 that the file follows</pdfaProperty:description>
</rdf:li></rdf:Seq></pdfaSchema:property>
</rdf:li></rdf:Bag></pdfaExtension:schemas>
</rdf:Description>`;

function alternative(name: string, text: string): string {
  return text === '' ? '' : `<${name}><rdf:Alt><rdf:li xml:lang="x-default">${escapeXml(text)}</rdf:li></rdf:Alt></${name}>\n`;
}

function sequence(name: string, text: string): string {
  return text === '' ? '' : `<${name}><rdf:Seq><rdf:li>${escapeXml(text)}</rdf:li></rdf:Seq></${name}>\n`;
}

/** XMP dates to the second, UTC: as exact as the dates of the Info dictionary. */
function isoSeconds(date: Date): string {
  return `${date.toISOString().slice(0, 19)}Z`;
}

function escapeXml(text: string): string {
  const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
  return text.replace(/[&<>"]/g, (character) => entities[character] ?? character);
}
