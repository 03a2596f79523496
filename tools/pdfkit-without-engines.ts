import type { Plugin } from 'esbuild';

/**
 * pdfkit loads a font engine, a line breaker and a PNG decoder when it starts. The app sets and embeds its text itself and never calls
 * them: in the bundle pdfkit gets empty modules instead, which halves the time to start an export. (fontkit itself stays for page pictures.)
 */
export const pdfkitWithoutEngines: Plugin = {
  name: 'pdfkit-without-engines',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^(fontkit|linebreak|png-js)$/ }, ({ path, importer }) =>
      /node_modules[\\/]pdfkit[\\/]/.test(importer) ? { path, namespace: 'not-used' } : undefined,
    );
    onLoad({ filter: /.*/, namespace: 'not-used' }, () => ({
      contents: 'export default undefined; export const create = undefined;',
    }));
  },
};
