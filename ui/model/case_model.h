#pragma once

#include "core/base/clock.h"
#include "core/casework/desk.h"
#include "core/rules/catalogue.h"
#include "ui/model/answer_history.h"
#include "ui/wizard/list_guide.h"

#include <QObject>
#include <QStringList>

#include <functional>
#include <optional>

namespace ui {

/// The case that is open on the desk: one model for the wizard in both views, the eligibility
/// panel, documents, review and signing. Every change goes through casework and has reached the
/// disk when the call returns; the decision is computed anew after each.
class CaseModel : public QObject {
    Q_OBJECT
public:
    /// Borrows all; they outlive it.
    CaseModel(core::casework::Desk &desk, const core::rules::Catalogue &catalogue,
              const core::Clock &clock, QObject *parent = nullptr);

    /// Shows this case on every page that listens.
    void open(const core::domain::Case &opened);
    core::Result<> open(const core::CaseId &id);
    void close();

    bool isOpen() const { return m_case.has_value(); }
    const core::domain::Case &current() const { return *m_case; }
    const core::domain::Person &person() const { return m_person; }
    const core::rules::BenefitSummary &benefit() const { return m_benefit; }
    /// Absent when the rules cannot read the facts; `problem` then says why.
    const std::optional<core::rules::Decision> &decision() const { return m_decision; }

    const QList<core::rules::Section> &sections() const { return m_sections; }
    const QList<core::rules::Question> &questions() const { return m_questions; }
    const core::rules::Question *question(const QString &key) const;
    /// Keys of the questions that matter now, in the order of the wizard.
    const QStringList &relevant() const { return m_relevant; }
    /// Answered once and no longer needed: kept aside, listed at review (W10).
    QStringList setAside() const;
    /// Taken out of the case and not brought back: of each question the newest that is not its
    /// answer now.
    QList<core::domain::ArchivedAnswer> takenOut() const;
    /// The question before it with whose answer the one set aside would matter again, were it
    /// another; empty when no single choice hides it.
    QString hiddenBy(const QString &key) const;
    /// Relevant and not yet answered, not even with «Non so», or contradicted by other answers, or
    /// to be confirmed.
    QStringList unanswered() const;
    /// Told so long ago that it may have changed: confirmed with one key, not asked again (W8).
    bool isStale(const QString &key) const;
    /// Why the answer to a question cannot be true with the others; empty when it can.
    QString contradiction(const QString &key) const;

    /// Keys that would matter if the answer to `key` were `fact`.
    QStringList relevantWith(const QString &key, const core::domain::Fact &fact) const;
    /// Put off with «Torno dopo» and still without an answer, in that order.
    QStringList later() const;

    /// For the editor of the rows of a list; borrows the model.
    ListGuide listGuide(const QString &key);

    QList<core::rules::Document> documents() const;
    /// Titles of the documents without which the case cannot go (W17); empty when nothing stands in
    /// the way.
    QStringList documentsFirst() const;
    QList<core::rules::Declaration> declarations() const;
    QList<core::rules::Duty> duties() const;

    /// Each answers whether it reached the disk; a failure is also told by `failed`.
    /// With `place` the next place of the wizard is stored in the same transaction.
    bool answer(const QString &key, const core::domain::Fact &fact,
                const core::casework::WizardPlace *place = nullptr);
    bool clearAnswer(const QString &key);
    /// What was taken out counts again, and what took its place is kept in its stead (W10).
    bool restoreAnswer(const QString &key);
    /// It is still so: the answer counts as told now.
    bool confirm(const QString &key, const core::casework::WizardPlace *place = nullptr);
    /// Puts the answer before the last change back; gives its question, empty when there is none or
    /// it could not be stored (W20).
    QString undo();
    QString redo();
    bool canUndo() const;
    bool canRedo() const;
    /// «Strano ma possibile», right all the same (W11).
    bool passWarning(const QString &key, const QString &warning, const QString &reason);
    /// Empty while no warning about the answer to `key` was passed.
    QString passedReason(const QString &key) const;
    bool rememberPlace(const core::casework::WizardPlace &place);
    bool remember(const QString &position, const QString &unfinishedText = QString());
    bool setDocument(const QString &document, core::domain::DocumentStatus status,
                     const QDate &promisedFor = QDate());
    bool detach(const QString &document, const core::AttachmentId &attachment);
    /// Where the person's paper is; also on a case that was handed in.
    bool setOriginal(const QString &document, core::domain::OriginalPaper original);
    bool declare(const QString &declaration, bool declared);
    bool finalise();
    /// A change of the case that has no function of its own here (suspending, notes,
    /// integrations…).
    bool apply(const std::function<core::Result<core::domain::Case>(core::casework::CaseService &,
                                                                    int revision)> &change);
    bool setSignature(const core::domain::Signature &signature);
    /// A paper of the case left the program, printed or as a file; `paper` is its code.
    bool paperGiven(const QString &paper);
    /// A worker changed the case (an attachment, a receipt): read it again.
    bool reload();
    /// The draft as another desk changed it, beside ours (W5), as it was read last; nothing: there
    /// is one version.
    const std::optional<core::casework::DraftVersions> &versions() const { return m_versions; }
    /// Reads them again: something may have come from another desk meanwhile.
    bool readVersions();
    /// One draft again, as chosen. When another change came in since versions() was read nothing is
    /// joined: that is told, and versions() is what is there now.
    bool settle(const QList<core::casework::DraftChoice> &choices);
    /// The record of the person of this case was changed on another page.
    void setPerson(const core::domain::Person &person);

    /// How the operator likes to work; undefined while never said.
    QJsonValue preference(const QString &name) const;
    void setPreference(const QString &name, const QJsonValue &value);

    QDateTime now() const { return m_clock.nowUtc(); }
    QDate today() const { return m_clock.today(); }

Q_SIGNALS:
    /// Before another case, or none: what is open is still there.
    void leaving();
    /// Another case, or none.
    void opened();
    /// Answers, documents, state or decision are new.
    void changed();
    /// The answers to these came from elsewhere: fields that show others are out of date.
    void answersReplaced(const QStringList &keys);
    void saved(const QDateTime &atUtc);
    void failed(const core::Error &error);

private:
    using Change = std::function<core::Result<core::domain::Case>(int revision)>;
    bool keep(const Change &change, const QString &answered = {});
    void take(core::domain::Case changed);
    void show(const core::domain::Facts &before);
    std::optional<core::casework::DraftVersions> storedVersions();
    bool put(const QString &key, const std::optional<core::domain::Fact> &fact,
             const core::casework::WizardPlace *place = nullptr);
    std::optional<core::domain::Fact> factOf(const QString &key) const;
    void evaluate();
    QDate decisionDay() const;
    core::domain::Facts facts() const;
    QStringList relevantOf(const core::domain::Facts &facts) const;

    core::casework::Desk &m_desk;
    const core::rules::Catalogue &m_catalogue;
    const core::Clock &m_clock;
    std::optional<core::domain::Case> m_case;
    core::domain::Person m_person;
    core::rules::BenefitSummary m_benefit;
    std::optional<core::rules::Decision> m_decision;
    QList<core::rules::Section> m_sections;
    QList<core::rules::Question> m_questions;
    QStringList m_relevant;
    AnswerHistory m_answers;
    std::optional<core::casework::DraftVersions> m_versions;
    /// What the rules were asked last.
    struct Asked {
        core::domain::Facts facts;
        QDate day;
        QStringList relevant;
    };
    mutable std::optional<Asked> m_asked;
};

}   // namespace ui
