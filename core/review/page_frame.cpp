#include "core/review/page_frame.h"

namespace core::review {

using namespace Qt::StringLiterals;

namespace {

// Nothing here needs escaping in XML, which HTML would not undo inside `style`.
const QString kStyle = QStringLiteral(R"(
:root { color-scheme: light dark; --ink: #1b2430; --soft: #4a5768; --page: #ffffff; --panel:
  #f3f6fa;
  --line: #c5cedb; --accent: #0b4f9c; --doubt: #7a4300; --doubt-panel: #fff4e0; --good: #17603a;
  --bad: #a11616; }
@media (prefers-color-scheme: dark) { :root { --ink: #e8edf4; --soft: #b3bfce; --page: #12181f;
  --panel: #1c2530; --line: #3d4a5a; --accent: #8fc1ff; --doubt: #ffcf8a; --doubt-panel: #33270f;
  --good: #7fdca6; --bad: #ff9d9d; } }
* { box-sizing: border-box; }
body { font: 1.05rem/1.55 system-ui, sans-serif; color: var(--ink); background: var(--page);
  max-width: 60rem; margin: 0 auto; padding: 1.5rem; }
h1 { font-size: 2rem; line-height: 1.2; margin: 0.4rem 0; }
h2 { font-size: 1.45rem; margin: 2.6rem 0 0.8rem; padding-bottom: 0.25rem; border-bottom: 2px
  solid var(--line); }
h3 { font-size: 1.12rem; margin: 0 0 0.5rem; }
p { margin: 0.3rem 0; }
a { color: var(--accent); }
a:focus-visible, summary:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; }
.lead { font-size: 1.2rem; color: var(--soft); }
.crumb, .small { font-size: 0.92rem; color: var(--soft); }
nav ul { display: flex; flex-wrap: wrap; gap: 0.3rem 1.1rem; padding: 0; list-style: none; }
article { background: var(--panel); border-radius: 0.5rem; padding: 1rem 1.2rem; margin: 0.9rem
  0; break-inside: avoid; }
dl { display: grid; grid-template-columns: minmax(9rem, 13rem) 1fr; gap: 0.35rem 1rem; margin:
  0.4rem 0; }
dt { color: var(--soft); }
dd { margin: 0; min-width: 0; }
ul { padding-left: 1.3rem; margin: 0.2rem 0; }
code { font-size: 0.9rem; overflow-wrap: anywhere; }
details { margin-top: 0.25rem; font-size: 0.92rem; color: var(--soft); }
summary { cursor: pointer; }
table { border-collapse: collapse; width: 100%; margin: 0.7rem 0; font-size: 0.96rem; }
caption { text-align: left; color: var(--soft); padding-bottom: 0.3rem; }
th, td { text-align: left; vertical-align: top; padding: 0.35rem 0.7rem 0.35rem 0; border-bottom:
  1px solid var(--line); }
td.figure, th.figure { text-align: right; font-variant-numeric: tabular-nums; white-space:
  nowrap; }
.wide { overflow-x: auto; }
.place { background: var(--page); border: 1px solid var(--line); border-radius: 0.3rem; padding:
  0 0.3rem; font-size: 0.94em; }
.mark { background: var(--doubt-panel); color: var(--doubt); border-left: 4px solid var(--doubt);
  padding: 0.35rem 0.7rem; margin: 0.5rem 0; }
.good { color: var(--good); font-weight: 600; }
.bad { color: var(--bad); font-weight: 600; }
.plot { width: 100%; height: auto; max-width: 44rem; display: block; margin: 0.6rem 0; }
.plot .series, .plot .point { color: var(--accent); }
@media (max-width: 36rem) { dl { grid-template-columns: 1fr; gap: 0; } dd { margin-bottom:
  0.5rem; } }
@media print { body { max-width: none; padding: 0; font-size: 10.5pt; } nav, .crumb { display:
  none; }
  article { border: 1px solid var(--line); } a { color: inherit; text-decoration: none; } h2 {
  break-after: avoid; } }
)");

}   // namespace

QByteArray writePage(HtmlWriter &html, const QString &title, const std::function<void()> &body)
{
    {
        const auto page = html.in("html"_L1, {{"lang"_L1, u"it"_s}});
        {
            const auto head = html.in("head"_L1);
            html.lone("meta"_L1, {{"charset"_L1, u"utf-8"_s}});
            html.lone("meta"_L1, {{"name"_L1, u"viewport"_s},
                                  {"content"_L1, u"width=device-width, initial-scale=1"_s}});
            html.leaf("title"_L1, title);
            html.leaf("style"_L1, kStyle);
        }
        const auto content = html.in("body"_L1);
        body();
    }
    return html.page();
}

}   // namespace core::review
