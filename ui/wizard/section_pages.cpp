#include "ui/wizard/section_pages.h"

#include "ui/model/case_model.h"

#include <algorithm>

namespace ui {

using namespace core;

QStringList SectionPages::keysOf(const QString &section) const
{
    QStringList keys;
    for (const rules::Question &question : m_model.questions())
        if (question.section == section && m_model.relevant().contains(question.key))
            keys.append(question.key);
    return keys;
}

QStringList SectionPages::keysOf(const QStringList &sections) const
{
    QStringList keys;
    for (const QString &section : sections)
        keys += keysOf(section);
    return keys;
}

QStringList SectionPages::sections(const QStringList &shown) const
{
    QStringList all;
    for (const rules::Question &question : m_model.questions()) {
        const bool matters =
            m_model.relevant().contains(question.key) || shown.contains(question.section);
        if (matters && !all.contains(question.section))
            all.append(question.section);
    }
    return all;
}

/// In pixels at 100 %, as in the design: 11 fields under three titles.
QStringList SectionPages::filled(const QStringList &sections) const
{
    constexpr int kPage = 468;
    constexpr int kTitle = 24;
    constexpr int kRow = 36;
    constexpr int kList = 5 * kRow;
    int left = kPage;
    QStringList page;
    for (const QString &section : sections) {
        left -= kTitle;
        for (const QString &key : keysOf(section)) {
            const bool list = m_model.question(key)->kind == rules::AnswerKind::List;
            left -= list ? kList : kRow;
        }
        if (left < 0 && !page.isEmpty())
            break;
        page.append(section);
    }
    return page;
}

/// The page on which the section stands when all are filled from the first.
QStringList SectionPages::pageOf(const QString &section, const QStringList &shown) const
{
    if (shown.contains(section) && filled(shown) == shown)
        return shown;
    QStringList rest = sections({});
    while (!rest.isEmpty()) {
        const QStringList page = filled(rest);
        if (page.contains(section))
            return page;
        rest = rest.mid(page.size());
    }
    return {section};
}

QStringList SectionPages::beside(const QStringList &shown, int step) const
{
    const QStringList all = sections(shown);
    if (step > 0)
        return filled(all.mid(all.indexOf(shown.value(shown.size() - 1)) + 1));
    QStringList before = all.mid(0, all.indexOf(shown.value(0)));
    std::reverse(before.begin(), before.end());
    QStringList page = filled(before);
    std::reverse(page.begin(), page.end());
    return page;
}

QString SectionPages::title(const QString &section) const
{
    for (const rules::Section &one : m_model.sections())
        if (one.id == section)
            return one.title.it();
    return {};
}

}   // namespace ui
