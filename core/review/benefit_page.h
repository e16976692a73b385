#pragma once

#include "core/review/law_words.h"
#include "core/rules/benefit.h"
#include "core/rules/catalogue.h"

namespace core::review {

/// The page of one benefit for jurists, in Italian.
class BenefitPage {
public:
    /// Borrows all for its own life; `parsed` and the catalogue are of the same files.
    BenefitPage(const rules::ParsedBenefit &parsed, const rules::Catalogue &catalogue);

    QByteArray write();

private:
    using Section = void (BenefitPage::*)();

    void section(const QString &id, const QString &title, Section content);
    /// One line of a description list; nothing when there is no text.
    void entry(const QString &title, const QString &text);
    void entry(const QString &title, const rules::Expression &formula);
    void entry(const QString &title, const rules::WrittenText &sentence);
    void headerCells(const QStringList &titles);

    void identity();
    void requirements();
    void requirement(const rules::ParsedRequirement &requirement);
    void values();
    void schedule();

    void parameters();
    void parameter(const rules::ParsedParameter &parameter);
    void tables();
    void table(const rules::ParsedTable &table);
    void rangeTable(const rules::RangeTable &table);

    void questions();
    void documents();
    void duties();
    void notes();
    void papers(const QString &kind, const QList<rules::ParsedPaper> &papers);
    void cases();
    void fact(const QString &key, const QJsonValue &value);
    void expectation(const rules::YamlNode &expect);
    void doubts();
    void sources();

    const rules::ParsedBenefit &m_parsed;
    const rules::Catalogue &m_catalogue;
    const rules::Benefit *m_benefit = nullptr;
    LawWords m_words;
    HtmlWriter m_html;
};

}   // namespace core::review
