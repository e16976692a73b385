#include "core/rules/catalogue.h"

#include "core/rules/benefit_compiler.h"
#include "core/rules/bundle_source.h"
#include "core/rules/catalogue_contents.h"
#include "core/rules/check_unused.h"
#include "core/rules/contradiction.h"
#include "core/rules/decision_builder.h"
#include "core/rules/describe.h"
#include "core/rules/facts_reader.h"
#include "core/rules/image.h"
#include "core/rules/inputs.h"
#include "core/rules/shared_figures.h"
#include "core/rules/succession.h"
#include "core/rules/typical_answers.h"

#include <algorithm>

namespace core::rules {

using namespace Qt::StringLiterals;

struct Catalogue::Contents : CatalogueContents {
    std::vector<QByteArray> packedCases;   // by benefit, when this came from an image

    Result<const Benefit *> find(const QString &id) const
    {
        for (const auto &benefit : benefits) {
            if (benefit.summary.id == id)
                return &benefit;
        }
        return fail(ErrorCode::NotFound, u"no benefit \"%1\""_s.arg(id));
    }

    /// Inputs for the screens, which fix nothing.
    Result<Inputs> inputs(const Benefit &benefit, const domain::Facts &facts, QDate on) const
    {
        return makeInputs(benefit, vocabulary, facts, EvaluateOptions{on, on, {}});
    }

    /// The papers of one list that hold for these facts, in the order of the file, each made into
    /// an `Item` by `make(paper, evaluator)`.
    template <class Item, class Make>
    Result<QList<Item>> papers(const QString &id, const domain::Facts &facts,
                               const EvaluateOptions &options, std::vector<Paper> Benefit::*list,
                               Make make) const
    {
        const auto found = find(id);
        if (!found)
            return tl::unexpected(found.error());
        const auto known = makeInputs(**found, vocabulary, facts, options);
        if (!known)
            return tl::unexpected(known.error());
        Evaluator evaluator(**found, vocabulary, *known);
        QList<Item> items;
        for (const Paper &paper : (*found)->*list) {
            if (evaluator.condition(paper.when).value.isTrue())
                items.append(make(paper, evaluator));
        }
        return items;
    }

    const Question &question(const FactSlot &slot) const
    {
        return vocabulary.at(slot.question).question();
    }

    /// Asked slots grouped by section, sections in the order in which they first appear.
    std::vector<int> wizardOrder(const Benefit &benefit) const
    {
        QStringList sections;
        std::vector<int> order;
        for (std::size_t i = 0; i < benefit.facts.size(); ++i) {
            if (!benefit.facts[i].asked)
                continue;
            order.push_back(static_cast<int>(i));
            if (!sections.contains(question(benefit.facts[i]).section))
                sections.append(question(benefit.facts[i]).section);
        }
        const auto place = [&](int slot) {
            return sections.indexOf(
                question(benefit.facts[static_cast<std::size_t>(slot)]).section);
        };
        std::stable_sort(order.begin(), order.end(),
                         [&](int a, int b) { return place(a) < place(b); });
        return order;
    }
};

Catalogue::Catalogue(std::unique_ptr<Contents> contents) : m_contents(std::move(contents))
{
}

Catalogue::~Catalogue() = default;

tl::expected<std::shared_ptr<const Catalogue>, QList<Fault>> Catalogue::load(const QString &folder)
{
    Faults faults;
    const auto files = readBundleFiles(folder, faults);
    if (!faults.isEmpty())
        return tl::unexpected(faults.sorted());
    return load(files);
}

tl::expected<std::shared_ptr<const Catalogue>, QList<Fault>>
Catalogue::load(const BundleFiles &files)
{
    Faults faults;
    Faults unused;
    auto contents = compile(readBundle(files, faults), faults, unused);
    if (!faults.isEmpty())
        return tl::unexpected(faults.sorted());
    return std::shared_ptr<const Catalogue>(new Catalogue(std::move(contents)));
}

std::unique_ptr<Catalogue::Contents> Catalogue::compile(const BundleSource &source, Faults &faults,
                                                        Faults &unused)
{
    auto contents = std::make_unique<Contents>();
    contents->version = source.version;
    contents->sha256 = source.sha256;
    contents->issuedOn = source.issuedOn;
    contents->overlays = source.overlays;
    contents->vocabulary = Vocabulary::build(source.questions, faults);
    checkTypicalAnswers(contents->vocabulary, faults);
    checkSuccession(source.benefits, faults);
    contents->checks = compileSharedChecks(source.questions, contents->vocabulary, faults);
    checkShared(source.shared, contents->vocabulary, faults);
    contents->contacts = compileContacts(source.contacts, faults, unused);
    for (const auto &parsed : source.benefits) {
        if (contents->find(parsed.id.text))
            faults.add(parsed.id.place, u"La prestazione «%1» c'è già."_s.arg(parsed.id.text));
        contents->benefits.push_back(compileBenefit(parsed, contents->vocabulary, faults, unused));
    }
    return contents;
}

Catalogue::Inspection Catalogue::inspect(const BundleFiles &files)
{
    Faults faults;
    Faults unused;
    const auto source = readBundle(files, faults);
    auto contents = compile(source, faults, unused);
    findUnusedQuestions(source, unused);
    Inspection inspection{nullptr, faults.sorted(), {}};
    QSet<QString> faulty;
    bool shared = false;   // a fault of a file that every benefit rests on
    for (const auto &fault : inspection.faults) {
        faulty.insert(fault.file);
        const auto name = layeredName(fault.file).file;
        shared = shared || (!name.startsWith(u"benefits/"_s) && !name.startsWith(u"contacts/"_s));
    }
    std::vector<Benefit> sound;
    for (std::size_t i = 0; i < contents->benefits.size(); ++i) {
        if (!shared && !faulty.contains(source.benefits[static_cast<qsizetype>(i)].place.file))
            sound.push_back(std::move(contents->benefits[i]));
    }
    contents->benefits = std::move(sound);
    for (const auto &fault : unused.sorted()) {
        if (!shared && !faulty.contains(fault.file))
            inspection.unused.append(fault);
    }
    inspection.sound.reset(new Catalogue(std::move(contents)));
    return inspection;
}

Result<std::shared_ptr<const Catalogue>> Catalogue::fromImage(const QByteArray &image,
                                                              const QString &sourceHash)
{
    auto opened = readImage(image, sourceHash);
    if (!opened)
        return tl::unexpected(opened.error());
    auto contents = std::make_unique<Contents>();
    static_cast<CatalogueContents &>(*contents) = std::move(opened->contents);
    contents->packedCases = std::move(opened->cases);
    return std::shared_ptr<const Catalogue>(new Catalogue(std::move(contents)));
}

QByteArray Catalogue::image() const
{
    return writeImage(*m_contents);
}

QString Catalogue::version() const
{
    return m_contents->version;
}

QString Catalogue::sha256() const
{
    return m_contents->sha256;
}

QString Catalogue::bundle() const
{
    return m_contents->version + u'-' + m_contents->sha256.left(8);
}

QDate Catalogue::issuedOn() const
{
    return m_contents->issuedOn;
}

const QList<Overlay> &Catalogue::overlays() const
{
    return m_contents->overlays;
}

const QList<EmergencyContact> &Catalogue::contacts() const
{
    return m_contents->contacts;
}

QList<BenefitSummary> Catalogue::benefits() const
{
    QList<BenefitSummary> list;
    for (const auto &benefit : m_contents->benefits)
        list.append(benefit.summary);
    return list;
}

Result<BenefitSummary> Catalogue::benefit(const QString &id) const
{
    return m_contents->find(id).map([](const Benefit *benefit) { return benefit->summary; });
}

Result<QList<Section>> Catalogue::sections(const QString &benefit) const
{
    const auto questions = this->questions(benefit);
    if (!questions)
        return tl::unexpected(questions.error());
    QList<Section> sections;
    for (const auto &question : *questions) {
        if (!sections.isEmpty() && sections.last().id == question.section)
            continue;
        for (const auto &section : m_contents->vocabulary.sections()) {
            if (section.id == question.section)
                sections.append(section);
        }
    }
    return sections;
}

Result<QList<Question>> Catalogue::questions(const QString &benefit) const
{
    return m_contents->find(benefit).map([&](const Benefit *found) {
        QList<Question> questions;
        for (const int slot : m_contents->wizardOrder(*found))
            questions.append(m_contents->question(found->facts[static_cast<std::size_t>(slot)]));
        return questions;
    });
}

Result<QStringList> Catalogue::relevant(const QString &benefit, const domain::Facts &facts,
                                        const QDate &on) const
{
    const auto found = m_contents->find(benefit);
    if (!found)
        return tl::unexpected(found.error());
    const auto inputs = m_contents->inputs(**found, facts, on);
    if (!inputs)
        return tl::unexpected(inputs.error());
    Evaluator evaluator(**found, m_contents->vocabulary, *inputs);
    QStringList keys;
    for (const int at : m_contents->wizardOrder(**found)) {
        const auto &slot = (*found)->facts[static_cast<std::size_t>(at)];
        if (evaluator.condition(slot.when).value.isTrue())
            keys.append(m_contents->question(slot).key);
    }
    return keys;
}

Result<Decision> Catalogue::decide(const QString &benefit, const domain::Facts &facts,
                                   const EvaluateOptions &options) const
{
    const auto found = m_contents->find(benefit);
    if (!found)
        return tl::unexpected(found.error());
    const auto inputs = makeInputs(**found, m_contents->vocabulary, facts, options);
    if (!inputs)
        return tl::unexpected(inputs.error());
    auto decision = buildDecision(**found, m_contents->vocabulary, *inputs);
    decision.bundle = bundle();
    followSuccession(m_contents->benefits, **found, decision);
    for (auto &incompatibility : decision.incompatibilities) {
        if (const auto other = m_contents->find(incompatibility.benefit))
            incompatibility.name = (*other)->summary.name.it();
    }
    return decision;
}

Result<QList<Document>> Catalogue::documents(const QString &benefit, const domain::Facts &facts,
                                             const QDate &on, const Wording *wording) const
{
    return m_contents->papers<Document>(benefit, facts, EvaluateOptions{on, on, {}, wording},
                                        &Benefit::documents,
                                        [](const Paper &paper, Evaluator &walk) {
                                            return Document{paper.id,
                                                            paper.need,
                                                            walk.fill(paper.text),
                                                            walk.fill(paper.explanation),
                                                            walk.fill(paper.where),
                                                            paper.source};
                                        });
}

Result<QList<Declaration>>
Catalogue::declarations(const QString &benefit, const domain::Facts &facts, const QDate &on) const
{
    return m_contents->papers<Declaration>(
        benefit, facts, EvaluateOptions{on, on, {}}, &Benefit::declarations,
        [](const Paper &paper, Evaluator &walk) {
            return Declaration{paper.id, walk.fill(paper.text), paper.source};
        });
}

Result<QList<Duty>> Catalogue::duties(const QString &benefit, const domain::Facts &facts,
                                      const QDate &on) const
{
    return m_contents->papers<Duty>(
        benefit, facts, EvaluateOptions{on, on, {}}, &Benefit::duties,
        [](const Paper &paper, Evaluator &walk) {
            QDate by;
            if (paper.by != kNoNode) {
                const auto day = walk.evaluate(paper.by);
                by = day.value.date() == nullptr ? QDate() : *day.value.date();
            }
            return Duty{paper.id, walk.fill(paper.text), by, paper.source};
        });
}

Result<QList<Contradiction>> Catalogue::contradictions(const domain::Facts &facts,
                                                       const QDate &on) const
{
    return contradictionsOf(*m_contents, nullptr, facts, EvaluateOptions{on, on, {}});
}

Result<QList<Contradiction>> Catalogue::contradictions(const QString &benefit,
                                                       const domain::Facts &facts,
                                                       const EvaluateOptions &options) const
{
    const auto found = m_contents->find(benefit);
    if (!found)
        return tl::unexpected(found.error());
    return contradictionsOf(*m_contents, *found, facts, options);
}

Result<Catalogue::GivenFacts> Catalogue::readFacts(const QString &benefit,
                                                   const QJsonObject &json) const
{
    const auto found = m_contents->find(benefit);
    if (!found)
        return tl::unexpected(found.error());
    QStringList computed;
    for (const auto &value : (*found)->values) {
        if (value.list < 0)
            computed.append(value.name);
    }
    return readGivenFacts(m_contents->vocabulary, benefit, computed, json);
}

Result<QJsonValue> Catalogue::canonical(const Question &question, const QJsonValue &value) const
{
    const int index = m_contents->vocabulary.indexOf(question.key);
    if (index < 0)
        return fail(ErrorCode::Invalid, u"no question \"%1\""_s.arg(question.key));
    const auto &vocabulary = m_contents->vocabulary;
    return canonicalValue(vocabulary, vocabulary.at(index), value);
}

Result<QJsonObject> Catalogue::describe(const QString &benefit) const
{
    return m_contents->find(benefit).map(
        [&](const Benefit *found) { return describeBenefit(*found, m_contents->vocabulary); });
}

QList<ParsedCase> Catalogue::cases(const QString &benefit) const
{
    const auto found = m_contents->find(benefit);
    if (!found)
        return {};
    if (m_contents->packedCases.empty())
        return (*found)->cases;
    const auto at = static_cast<std::size_t>(*found - m_contents->benefits.data());
    return casesIn(m_contents->packedCases[at]).value_or(QList<ParsedCase>());
}

Result<const Benefit *> Catalogue::graph(const QString &benefit) const
{
    return m_contents->find(benefit);
}

const Vocabulary &Catalogue::vocabulary() const
{
    return m_contents->vocabulary;
}

const Benefit &Catalogue::checks() const
{
    return m_contents->checks;
}

}   // namespace core::rules
