#include "core/review/bundle_pages.h"

#include "core/base/italian_date.h"
#include "core/review/benefit_page.h"
#include "core/review/figure_text.h"
#include "core/review/page_frame.h"
#include "core/rules/bundle_source.h"

#include <QRegularExpression>

namespace core::review {

using namespace Qt::StringLiterals;

namespace {

QByteArray indexPage(const rules::Catalogue &catalogue)
{
    HtmlWriter html;
    return writePage(html, u"Le prestazioni e le loro regole"_s, [&] {
        html.leaf("h1"_L1, u"Le prestazioni e le loro regole"_s);
        html.leaf("p"_L1,
                  u"Regole %1, del %2. Chi decide è l’ente indicato, mai lo sportello."_s.arg(
                      catalogue.bundle(), formatDateItalian(catalogue.issuedOn())),
                  {{"class"_L1, u"lead"_s}});
        const auto main = html.in("main"_L1);
        const auto wide = html.in("div"_L1, {{"class"_L1, u"wide"_s}});
        const auto table = html.in("table"_L1);
        {
            const auto head = html.in("thead"_L1);
            const auto row = html.in("tr"_L1);
            for (const auto &title : {u"Prestazione"_s, u"Legge"_s, u"In vigore"_s, u"Decide"_s})
                html.leaf("th"_L1, title, {{"scope"_L1, u"col"_s}});
        }
        const auto body = html.in("tbody"_L1);
        for (const auto &benefit : catalogue.benefits()) {
            const auto row = html.in("tr"_L1);
            {
                const auto name = html.in("th"_L1, {{"scope"_L1, u"row"_s}});
                html.leaf("a"_L1, benefit.name.it(), {{"href"_L1, benefit.id + u".html"_s}});
                html.leaf("p"_L1, benefit.plainName.it(), {{"class"_L1, u"small"_s}});
            }
            html.leaf("td"_L1, benefit.law);
            html.leaf("td"_L1, rangeWords({benefit.inForceFrom, benefit.inForceTo}));
            html.leaf("td"_L1, benefit.body);
        }
    });
}

}   // namespace

Result<QMap<QString, QByteArray>> bundlePages(const rules::BundleFiles &files)
{
    const auto catalogue = rules::Catalogue::load(files);
    if (!catalogue)
        return fail(ErrorCode::Invalid, catalogue.error().first().toString());
    rules::Faults faults;
    const auto source = rules::readBundle(files, faults);
    QMap<QString, QByteArray> pages{{u"index.html"_s, indexPage(**catalogue)}};
    static const QRegularExpression kName(u"^[a-z0-9_]+$"_s);
    for (const auto &benefit : source.benefits) {
        // The id becomes the name of a file.
        if (!kName.match(benefit.id.text).hasMatch())
            return fail(ErrorCode::Invalid, u"benefit id \"%1\""_s.arg(benefit.id.text));
        pages.insert(benefit.id.text + u".html"_s, BenefitPage(benefit, **catalogue).write());
    }
    return pages;
}

}   // namespace core::review
