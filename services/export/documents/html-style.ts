/** Look of the HTML edition: one column, light and dark, sparing in print. */
export const htmlStyle = `
:root{color-scheme:light dark;--text:#111418;--soft:#52616f;--ground:#fff;--tint:#f1f5f9;--line:#d5dde5;--ink:#0e2a47}
@media (prefers-color-scheme:dark){:root{--text:#e6ebf0;--soft:#aab6c2;--ground:#12181f;--tint:#1b242d;--line:#33404d;--ink:#d7e6f7}}
*{box-sizing:border-box}
body{max-width:46rem;margin:0 auto;padding:1.5rem 1.25rem 4rem;background:var(--ground);color:var(--text);font:1.0625rem/1.65 Georgia,'Times New Roman',serif}
h1,h2,h3,h4,h5,h6,header,nav,time,figcaption,.sources,footer,.skip{font-family:system-ui,'Segoe UI',Roboto,Arial,sans-serif}
h1{margin:.25rem 0;font-size:2.2rem;line-height:1.25;color:var(--ink)}
h2{margin:3rem 0 1rem;padding-bottom:.35rem;border-bottom:3px solid var(--section,var(--ink));font-size:1.5rem;color:var(--ink)}
h3{margin:2.25rem 0 .5rem;font-size:1.2rem;line-height:1.4;color:var(--ink)}
h4,h5,h6{margin:1.5rem 0 .4rem;font-size:1.05rem}
p{margin:.6rem 0}
a{color:inherit;text-decoration-thickness:1px;text-underline-offset:.18em}
a:focus-visible{outline:3px solid var(--ink);outline-offset:2px}
.skip{position:absolute;left:-999px}
.skip:focus{left:1rem;top:1rem;padding:.5rem 1rem;background:var(--ground)}
.publisher,.issue,.sources,figcaption,footer{margin:0;color:var(--soft);font-size:.95rem}
nav{margin-top:2rem;padding:1rem 1.25rem;background:var(--tint);border-radius:8px}
nav h2,nav h3{margin:.5rem 0;border:0;font-size:1.05rem}
nav ul{margin:0 0 .75rem;padding-left:1.1rem}
.day{color:var(--soft);font-variant-numeric:tabular-nums}
time{display:inline-block;margin-right:.6rem;padding:0 .5rem;border-radius:4px;background:var(--section,#0e2a47);color:#fff;font-size:.95rem}
abbr{text-decoration:none}
.lead{font-weight:700}
figure{margin:1rem 0}
img{display:block;max-width:100%;height:auto;border-radius:6px}
figcaption{padding-top:.35rem}
blockquote{margin:1.25rem 0;padding-left:1rem;border-left:4px solid var(--section,var(--ink));font-size:1.15rem}
blockquote footer{font-size:.95rem}
.callout{margin:1.25rem 0;padding:.5rem 1rem;background:var(--tint);border-left:4px solid var(--section,var(--ink))}
table{width:100%;margin:1rem 0;border-collapse:collapse;font-size:.95rem}
th,td{padding:.4rem .6rem;border-bottom:1px solid var(--line);text-align:left;vertical-align:top}
.code{display:flex;gap:1rem;align-items:center}
body>footer{margin-top:3rem;padding-top:1rem;border-top:1px solid var(--line)}
@media print{body{max-width:none}nav,article{break-inside:avoid-page}a{text-decoration:none}}
`
  .trim()
  .replace(/\n/gu, '');
