"""The style sheet of cards and reports. Every rule stands below the card's own class, three times over, so that a notebook's rules do not win."""

from __future__ import annotations

_LIGHT = """
--ak-back:#ffffff;--ak-fore:#1f2328;--ak-faint:#56606b;--ak-line:#d1d9e0;--ak-code:#f3f5f8;--ak-link:#0550ae;
--ak-met:#0a5c32;--ak-met-back:#e2f5e8;--ak-partly:#6b4200;--ak-partly-back:#fff1cc;--ak-missed:#990f22;--ak-missed-back:#ffe9e7;
--ak-contradicted:#74186f;--ak-contradicted-back:#fae6f9;--ak-unclear:#3c4650;--ak-unclear-back:#e9edf1;
--ak-blue:#0b4a99;--ak-blue-back:#e1eefe;--ak-teal:#0b5560;--ak-teal-back:#dcf3f4;
"""

_DARK = """
--ak-back:#16191d;--ak-fore:#e6e9ed;--ak-faint:#a7b1bc;--ak-line:#3a424b;--ak-code:#21262c;--ak-link:#7cb7ff;
--ak-met:#7ee2a0;--ak-met-back:#12331f;--ak-partly:#f5ca60;--ak-partly-back:#392b06;--ak-missed:#ffa39b;--ak-missed-back:#43161b;
--ak-contradicted:#f2aef0;--ak-contradicted-back:#3c173f;--ak-unclear:#c8d1da;--ak-unclear-back:#2b3138;
--ak-blue:#9cc8ff;--ak-blue-back:#12294a;--ak-teal:#86dde3;--ak-teal-back:#0d3136;
"""

_RULES = """
& {background:var(--ak-back);color:var(--ak-fore);border:1px solid var(--ak-line);border-radius:8px;padding:16px 20px;margin:4px 0;
 max-width:860px;font:15px/1.5 system-ui,-apple-system,"Segoe UI",Roboto,"Liberation Sans",sans-serif;text-align:left;overflow-wrap:anywhere}
& p {margin:0 0 8px;font-size:15px;color:inherit}
& .ak-title {font-size:19px;font-weight:650;line-height:1.3;margin:0}
& .ak-heading {font-size:15px;font-weight:650;margin:18px 0 6px}
& .ak-meta {color:var(--ak-faint);font-size:13px}
& .ak-case {margin:10px 0 4px}
& a {color:var(--ak-link);text-decoration:underline}
& ul,& ol,& dl {margin:6px 0 8px;padding-left:22px}
& li {margin:3px 0;color:inherit}
& dl {display:block;padding-left:0}
& dt {font-weight:600;margin:8px 0 0;padding:0;float:none;width:auto}
& dd {margin:2px 0 0;padding:0;float:none;width:auto;overflow:visible}
& code,& pre {font-family:ui-monospace,SFMono-Regular,Menlo,"DejaVu Sans Mono",monospace;font-size:13px;color:var(--ak-fore);background:var(--ak-code)}
& code {padding:1px 4px;border-radius:4px;white-space:pre-wrap}
& pre {padding:10px 12px;border-radius:6px;margin:4px 0 10px;white-space:pre-wrap;line-height:1.45;border:0}
& pre code {padding:0;background:none}
& details {margin:6px 0}
& summary {cursor:pointer;color:var(--ak-link);font-size:14px}
& details > div {padding:6px 0 0 16px}
& .ak-wide,& .ak-prose {overflow-x:auto}
& h1,& h2,& h3,& h4 {font-size:15px;font-weight:650;margin:14px 0 6px;color:inherit}
& table {border-collapse:collapse;width:100%;margin:12px 0;font-size:14px;border:0;table-layout:auto;color:inherit}
& caption {text-align:left;color:var(--ak-faint);font-size:13px;padding:0 0 4px;caption-side:top}
& thead {border:0;vertical-align:bottom}
& tr {background:none;color:inherit}
& th,& td {text-align:left;vertical-align:top;line-height:1.45;padding:8px 10px 8px 0;border:0;border-top:1px solid var(--ak-line);font-weight:400;max-width:none;
 background:none;color:inherit;white-space:normal}
& thead th {white-space:nowrap;border-top:0;color:var(--ak-faint);font-size:13px;padding-bottom:2px}
& .ak-number {width:1%;text-align:right;white-space:nowrap;font-variant-numeric:tabular-nums;padding-right:14px}
& th[scope=row] {width:1%}
& th code {white-space:nowrap}
& .ak-status {display:inline-block;border-radius:999px;padding:1px 10px;font-size:13px;font-weight:600;white-space:nowrap}
& .ak-first {display:block}
& .ak-line {display:block;margin-top:4px}
& .ak-label {display:inline-block;min-width:58px;color:var(--ak-faint);font-size:13px}
& .ak-difference {font-weight:600}
& .ak-difference .ak-label {font-weight:400;margin-right:4px}
& .ak-next {border-left:3px solid var(--ak-blue);padding-left:8px;margin-top:6px}
& .ak-next .ak-label {min-width:0;font-weight:600;color:var(--ak-blue)}
& q {font-style:italic}
& .ak-verdict {border-radius:6px;padding:10px 14px;margin:12px 0;display:flex;flex-wrap:wrap;align-items:center;gap:4px 12px}
& .ak-verdict strong {font-size:17px;color:inherit}
& .ak-bar {flex:1 1 120px;min-width:80px;height:8px;border-radius:4px;border:1px solid currentColor;overflow:hidden}
& .ak-bar > span {display:block;height:100%;background:currentColor}
& .ak-met {color:var(--ak-met);background:var(--ak-met-back)}
& .ak-partly {color:var(--ak-partly);background:var(--ak-partly-back)}
& .ak-missed {color:var(--ak-missed);background:var(--ak-missed-back)}
& .ak-contradicted {color:var(--ak-contradicted);background:var(--ak-contradicted-back)}
& .ak-unclear {color:var(--ak-unclear);background:var(--ak-unclear-back)}
& blockquote.ak-answer {margin:6px 0;padding:10px 14px;border:1px solid var(--ak-line);border-left:4px solid var(--ak-line);border-radius:4px;
 white-space:pre-wrap;unicode-bidi:isolate;line-height:1.85;color:inherit;background:none;font-size:15px}
& mark {border-radius:3px;padding:1px 2px;font-weight:inherit}
& mark.ak-contradicted,& mark.ak-missed {text-decoration:underline wavy;text-underline-offset:3px}
& mark.ak-partly,& mark.ak-unclear {text-decoration:underline dotted;text-underline-offset:3px}
& .ak-reference {font-size:12px;font-weight:700;margin-right:2px}
& .ak-legend {list-style:none;padding-left:0;font-size:13.5px}
& .ak-legend mark {font-weight:600;margin-right:4px;white-space:nowrap}
& .ak-part {border-radius:3px;padding:1px 3px;-webkit-box-decoration-break:clone;box-decoration-break:clone}
& .ak-part-name {font-size:11.5px;font-weight:700;letter-spacing:.03em;text-transform:uppercase}
& .ak-part-situation {color:var(--ak-blue);background:var(--ak-blue-back)}
& .ak-part-task {color:var(--ak-partly);background:var(--ak-partly-back)}
& .ak-part-action {color:var(--ak-teal);background:var(--ak-teal-back)}
& .ak-part-result {color:var(--ak-met);background:var(--ak-met-back)}
& .ak-part-lesson {color:var(--ak-contradicted);background:var(--ak-contradicted-back)}
& .ak-part-other {color:var(--ak-unclear);background:var(--ak-unclear-back)}
& figure {margin:14px 0}
& figcaption {color:var(--ak-faint);font-size:13px}
& svg {display:block;width:100%;max-width:560px;height:auto}
& svg text {fill:var(--ak-faint);font-size:12px;font-family:inherit}
& svg .ak-over {fill:var(--ak-missed);font-weight:600}
& .ak-grid {stroke:var(--ak-line);stroke-width:1}
& .ak-asked {stroke:var(--ak-faint);stroke-width:2;stroke-dasharray:5 4;fill:none}
& polyline.ak-measured,& line.ak-measured {stroke:var(--ak-blue);stroke-width:2.5;fill:none}
& circle.ak-measured {fill:var(--ak-blue)}
"""

_PRINT = """
& {border:0;padding:0;max-width:none}
& tr,& figure,& pre {break-inside:avoid}
& thead {display:table-header-group}
& .ak-met,& .ak-partly,& .ak-missed,& .ak-contradicted,& .ak-unclear,& .ak-part,& .ak-bar > span {print-color-adjust:exact;-webkit-print-color-adjust:exact}
"""


def _scoped(rules: str) -> str:
    return rules.replace("&", ".answerkey.answerkey.answerkey").strip()


STYLE = (
    f".answerkey {{color-scheme:light;{_LIGHT.strip()}}}\n"
    # Paper is white, whatever the screen is.
    f"@media screen and (prefers-color-scheme: dark) {{.answerkey {{color-scheme:dark;{_DARK.strip()}}}}}\n"
    f"{_scoped(_RULES)}\n@media print {{{_scoped(_PRINT)}}}"
)
