#include "ui/rights/ended_panel.h"

#include "ui/rights/right_words.h"
#include "ui/widgets/link_label.h"
#include "ui/widgets/text_label.h"

#include <QVBoxLayout>

#include <algorithm>

namespace ui {

using namespace core;
using theme::Token;
using theme::Type;
using triage::Right;
using triage::RightKind;
using widgets::TextLabel;

namespace {

constexpr int kMostLines = 2;

bool mayHave(const triage::Assessment &assessment, const QString &benefit)
{
    const Right *right = assessment.find(benefit);
    return right != nullptr &&
           (right->kind == RightKind::Probable || right->kind == RightKind::Maybe ||
            right->kind == RightKind::Received);
}

QString storyWords(const Right &ended, const QString &name)
{
    const QString until =
        ended.decision.boundary.isValid()
            ? EndedPanel::tr("%1, fino al %2.").arg(name).arg(ended.decision.boundary.year())
            : name + QLatin1Char('.');
    const QStringList now = successorNames(ended.decision);
    return now.isEmpty() ? until
                         : EndedPanel::tr("%1 Al suo posto oggi: %2.")
                               .arg(until, now.join(QStringLiteral(", ")));
}

}   // namespace

/// One measure: what it was, until when, what stands in its place, «Storia».
class EndedLine : public QWidget {
public:
    explicit EndedLine(QWidget *parent)
        : QWidget(parent), m_words(new TextLabel({}, Type::Second)),
          m_story(new widgets::LinkLabel(EndedPanel::tr("Storia")))
    {
        auto *column = new QVBoxLayout(this);
        column->setContentsMargins(0, 0, 0, 0);
        column->setSpacing(0);
        m_words->setWordWrap(true);
        column->addWidget(m_words);
        column->addWidget(m_story, 0, Qt::AlignLeft);
    }

    void show(const QString &benefit, const QString &name, const QString &words)
    {
        m_benefit = benefit;
        if (m_words->text() != words)
            m_words->setText(words);
        m_story->setObjectName(QStringLiteral("story_") + benefit);
        m_story->setAccessibleName(EndedPanel::tr("Storia di %1").arg(name));
    }

    QString benefit() const { return m_benefit; }
    widgets::LinkLabel *link() const { return m_story; }

private:
    QString m_benefit;
    TextLabel *m_words;
    widgets::LinkLabel *m_story;
};

EndedPanel::EndedPanel(QWidget *parent) : Panel({}, parent), m_all(new widgets::LinkLabel({}))
{
    setObjectName(QStringLiteral("endedPanel"));
    setAccessibleName(tr("Non più richiedibile"));
    body()->setSpacing(4);
    auto *title = new TextLabel(tr("Non più richiedibile"), Type::Second);
    title->setStrong(true);
    body()->addWidget(title);
    for (int i = 0; i < kMostLines; ++i) {
        auto *line = new EndedLine(this);
        connect(line->link(), &QPushButton::clicked, this,
                [this, line] { Q_EMIT storyWanted(line->benefit()); });
        body()->addWidget(line);
        m_lines.append(line);
    }
    m_all->setObjectName(QStringLiteral("allEnded"));
    body()->addWidget(m_all, 0, Qt::AlignLeft);
    connect(m_all, &QPushButton::clicked, this, [this] { Q_EMIT storyWanted(m_firstOther); });
}

void EndedPanel::show(const triage::Assessment &assessment, const QHash<QString, QString> &names)
{
    const QList<Right> ended = endedForThisPerson(assessment);
    QStringList said;
    for (qsizetype at = 0; at < m_lines.size(); ++at) {
        const bool used = at < ended.size();
        if (used) {
            const QString &id = ended[at].benefit;
            const QString name = names.value(id, id);
            m_lines[at]->show(id, name, storyWords(ended[at], name));
            said.append(id);
        }
        m_lines[at]->setVisible(used);
    }
    int others = 0;
    m_firstOther.clear();
    for (const Right &right : assessment.rights) {
        if (right.kind != RightKind::Ended || said.contains(right.benefit))
            continue;
        if (++others == 1)
            m_firstOther = right.benefit;
    }
    m_all->setVisible(others > 0);
    const QString words =
        said.isEmpty() ? tr("%1 misure finite").arg(others) : tr("Altre %1 finite").arg(others);
    if (m_all->text() != words)
        m_all->setText(words);
    setVisible(others > 0 || !said.isEmpty());
}

QList<Right> endedForThisPerson(const triage::Assessment &assessment)
{
    QList<Right> ended;
    for (const Right &right : assessment.rights) {
        if (right.kind != RightKind::Ended)
            continue;
        const QStringList &now = right.decision.inForce;
        if (std::any_of(now.begin(), now.end(),
                        [&](const QString &id) { return mayHave(assessment, id); }))
            ended.append(right);
    }
    return ended;
}

}   // namespace ui
