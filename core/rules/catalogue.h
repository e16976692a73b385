#pragma once

#include "core/base/result.h"
#include "core/domain/facts.h"
#include "core/rules/bundle_files.h"
#include "core/rules/contact.h"
#include "core/rules/decision.h"
#include "core/rules/definition.h"
#include "core/rules/evaluation_input.h"
#include "core/rules/fault.h"
#include "core/rules/overlay.h"

#include <QByteArray>
#include <QDate>
#include <QJsonObject>
#include <QMap>
#include <QString>

#include <memory>

namespace core::rules {

struct Benefit;
struct BundleSource;
struct ParsedCase;
class Vocabulary;

/// All benefits of one bundle, loaded and checked. Immutable: safe to read from any thread.
///
/// Everything here is a pure function of its arguments: no clock, no store, no settings.
class Catalogue {
public:
    /// Reads the `*.yaml` of a bundle's folders below `folder` (a directory or a `:/`
    /// resource). Either a catalogue without faults, or every fault of every file.
    static tl::expected<std::shared_ptr<const Catalogue>, QList<Fault>> load(const QString &folder);
    /// The same from files in memory.
    static tl::expected<std::shared_ptr<const Catalogue>, QList<Fault>>
    load(const BundleFiles &files);
    /// For checks that go on after a fault.
    struct Inspection {
        std::shared_ptr<const Catalogue> sound;   // the benefits that no fault touches
        QList<Fault> faults;                      // as load
        QList<Fault> unused;   // what nothing reads: harmless at a desk, refused before issue
    };
    static Inspection inspect(const BundleFiles &files);
    /// The same from what image() gave for it: quick, because nothing is parsed or checked again.
    /// @error Conflict  not an image of the sources whose sha256() this is, or of another build of
    /// the program; Corrupt  not the bytes of an image. Load the sources then.
    static Result<std::shared_ptr<const Catalogue>> fromImage(const QByteArray &image,
                                                              const QString &sourceHash);
    ~Catalogue();

    /// Its compiled form; see image.h for how far to trust one. Of a catalogue that came from an
    /// image: without the cases.
    QByteArray image() const;

    QString version() const;   // "1"
    QString sha256() const;    // of the sources, lower-case hex: decides replay
    QString bundle() const;    // version and the first eight digits of the hash: "1-9f2c4a1b"
    QDate issuedOn() const;
    /// Local bundles that were loaded with the national one.
    const QList<Overlay> &overlays() const;
    /// Whom to call at once: of the country, then of each local bundle.
    const QList<EmergencyContact> &contacts() const;

    QList<BenefitSummary> benefits() const;
    /// @error NotFound
    Result<BenefitSummary> benefit(const QString &id) const;

    /// Sections of the wizard in order.
    Result<QList<Section>> sections(const QString &benefit) const;
    /// Every question of the benefit in the order of the wizard, whether needed now or not.
    Result<QList<Question>> questions(const QString &benefit) const;
    /// Keys of the questions that matter with what is known, in the order of the wizard. A question
    /// whose condition is still unknown is not in it until the condition is known to hold.
    Result<QStringList> relevant(const QString &benefit, const domain::Facts &facts,
                                 const QDate &on) const;

    /// @error NotFound  no such benefit
    /// @error Invalid   a fact has a value its question cannot have; `detail` names the key
    Result<Decision> decide(const QString &benefit, const domain::Facts &facts,
                            const EvaluateOptions &options) const;

    /// Checklist, declarations and duties that hold for these facts, in the order of the file.
    /// Documents also in the words of `wording` when one is given.
    Result<QList<Document>> documents(const QString &benefit, const domain::Facts &facts,
                                      const QDate &on, const Wording *wording = nullptr) const;
    Result<QList<Declaration>> declarations(const QString &benefit, const domain::Facts &facts,
                                            const QDate &on) const;
    Result<QList<Duty>> duties(const QString &benefit, const domain::Facts &facts,
                               const QDate &on) const;

    /// What the checks of the files of questions find wrong; what is not known says nothing.
    /// @error Invalid  as decide
    Result<QList<Contradiction>> contradictions(const domain::Facts &facts, const QDate &on) const;
    /// The same of what touches a fact that the benefit reads, and by its own checks. decide() does
    /// not look at them: see contradiction.h for what becomes of a decision.
    Result<QList<Contradiction>> contradictions(const QString &benefit, const domain::Facts &facts,
                                                const EvaluateOptions &options) const;

    /// Reads the facts object of the command line: canonical keys, aliases, derived names; `null`
    /// is not given, `{"declined": true}` is «preferisce non dirlo». Derived names given go to
    /// `fixed`.
    using GivenFacts = rules::GivenFacts;
    /// @error Invalid  unknown key (with the nearest name), wrong type, two names of one fact that
    /// differ
    Result<GivenFacts> readFacts(const QString &benefit, const QJsonObject &json) const;

    /// A question's value checked and made canonical from its machine form. @error Invalid
    Result<QJsonValue> canonical(const Question &question, const QJsonValue &value) const;

    /// The object of `sportello-ctl describe`.
    Result<QJsonObject> describe(const QString &benefit) const;

    /// The cases written beside the rules of a benefit (case_runner.h runs them).
    QList<ParsedCase> cases(const QString &benefit) const;

    /// The checked graph of a benefit and the facts it reads, for other ways of walking it; they
    /// live as long as this. @error NotFound
    Result<const Benefit *> graph(const QString &benefit) const;
    const Vocabulary &vocabulary() const;
    /// The checks of the files of questions, with the facts they read. No benefit.
    const Benefit &checks() const;

private:
    struct Contents;
    static std::unique_ptr<Contents> compile(const BundleSource &source, Faults &faults,
                                             Faults &unused);
    explicit Catalogue(std::unique_ptr<Contents> contents);
    std::unique_ptr<Contents> m_contents;
};

}   // namespace core::rules
