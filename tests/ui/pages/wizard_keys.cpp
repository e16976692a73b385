#include "tests/ui/pages/wizard_keys.h"

#include "ui/model/case_model.h"
#include "ui/widgets/option_group.h"
#include "ui/widgets/option_row.h"
#include "ui/wizard/step_page.h"

#include <QApplication>
#include <QComboBox>
#include <QLineEdit>
#include <QTest>

namespace tests {

using namespace core;

namespace {

QString text(const char *utf8)
{
    return QString::fromUtf8(utf8);
}

/// One pass through the wizard.
class Play {
public:
    Play(ui::StepPage &step, ui::CaseModel &model, const WizardStory &story)
        : m_step(step), m_model(model), m_story(story)
    {
        QObject::connect(&step, &ui::StepPage::finished, &m_life,
                         [this] { m_count.finished = true; });
    }

    WizardCount run()
    {
        constexpr int kMostSteps = 600;
        for (int at = 0; at < kMostSteps && !m_count.finished; ++at) {
            countPage();
            answerHere();
        }
        return m_count;
    }

private:
    void press(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        ++m_count.keys;
        QTest::keyClick(QApplication::focusWidget(), static_cast<Qt::Key>(key), modifiers);
        QApplication::processEvents();
    }
    void type(const QString &typed)
    {
        for (const QChar c : typed) {
            ++m_count.keys;
            QTest::sendKeyEvent(QTest::Click, QApplication::focusWidget(), Qt::Key_unknown,
                                QString(c), Qt::NoModifier);
        }
        QApplication::processEvents();
    }

    /// Dense pages are told by the titles they show, guided ones by what is asked.
    QString pageNow() const
    {
        if (!m_step.isDense())
            return m_step.currentKey() + QLatin1Char('/') + m_step.currentField() +
                   QString::number(m_rowsDone.value(m_step.currentKey()));
        QStringList titles;
        for (const QWidget *title : m_step.findChildren<QWidget *>(text("sectionTitle")))
            if (title->isVisible())
                titles.append(title->property("text").toString());
        return titles.join(QLatin1Char(' '));
    }
    void countPage()
    {
        const QString page = pageNow();
        if (page != m_page)
            ++m_count.pages;
        m_page = page;
    }

    const rules::Question &asked() const
    {
        const rules::Question &question = *m_model.question(m_step.currentKey());
        for (const rules::Question &field : question.fields)
            if (field.key == m_step.currentField())
                return field;
        return question;
    }

    QString answerTo(const rules::Question &question) const
    {
        const QString list = m_step.currentKey();
        if (m_step.currentField().isEmpty())
            return m_story.answers.value(question.key, text("?"));
        const auto rows = m_story.rows.value(list);
        return rows.value(m_rowsDone.value(list)).value(question.key, text("?"));
    }

    void answerHere()
    {
        const rules::Question &question = asked();
        if (question.kind == rules::AnswerKind::List) {
            answerList(question.key);
            return;
        }
        const QString before = m_step.currentKey() + m_step.currentField();
        const bool known =
            m_step.currentField().isEmpty() && m_model.current().facts.find(question.key);
        if (!known)
            answer(question, answerTo(question));
        if (!m_count.finished && m_step.currentKey() + m_step.currentField() == before)
            press(Qt::Key_Return);
    }

    void answer(const rules::Question &question, const QString &said)
    {
        QWidget *focused = QApplication::focusWidget();
        if (qobject_cast<QLineEdit *>(focused) || said == text("?"))
            type(said);
        else if (question.kind == rules::AnswerKind::YesNo)
            type(said == text("true") ? text("s") : text("n"));
        else
            pressOption(question, said);
    }

    /// By the key of the option: in rows it is shown, in a box it is that of its place.
    void pressOption(const rules::Question &question, const QString &code)
    {
        INFO(question.key.toStdString() << " " << code.toStdString());
        const QWidget *focused = QApplication::focusWidget();
        if (qobject_cast<const QComboBox *>(focused)) {
            qsizetype at = 0;
            while (at < question.options.size() && question.options[at].value != code)
                ++at;
            REQUIRE(at < question.options.size());
            type(ui::widgets::OptionGroup::keyOf(at).toLower());
            return;
        }
        const auto *row =
            focused->parentWidget()->findChild<ui::widgets::OptionRow *>(text("option_") + code);
        REQUIRE(row);
        REQUIRE_FALSE(row->key().isNull());
        type(QString(row->key()).toLower());
    }

    void answerList(const QString &list)
    {
        if (QApplication::focusWidget()->objectName() == text("rowAccept")) {
            press(Qt::Key_Return);
            ++m_rowsDone[list];
            return;
        }
        if (m_rowsDone.value(list) < m_story.rows.value(list).size()) {
            press(Qt::Key_Insert);
            return;
        }
        if (!m_story.rows.contains(list) && !m_model.current().facts.find(list))
            type(text("?"));
        else
            press(Qt::Key_Return, Qt::ControlModifier);
    }

    ui::StepPage &m_step;
    ui::CaseModel &m_model;
    const WizardStory &m_story;
    QObject m_life;
    WizardCount m_count;
    QString m_page;
    QMap<QString, int> m_rowsDone;
};

}   // namespace

WizardStory naspiStory()
{
    return {.answers = {{text("data_cessazione"), text("25/9/26")},
                        {text("causa_cessazione"), text("licenziamento_gmo")},
                        {text("categoria_lavoratore"), text("subordinato_privato")},
                        {text("giorni_indennita_mancato_preavviso"), text("0")},
                        {text("evento_sospensivo"), text("nessuno")},
                        {text("dimissioni_ti_12m_precedenti"), text("false")},
                        {text("settimane_quadriennio"), text("208")},
                        {text("imponibile_quadriennio"), text("72000")},
                        {text("settimane_gia_utilizzate"), text("0")},
                        {text("attivita_in_corso"), text("nessuna")},
                        {text("pensione_diretta"), text("nessuna")},
                        {text("cittadinanza_titolo"), text("it")},
                        {text("data_domanda"), text("o")},
                        {text("iban"), text("IT60X0542811101000000123456")}},
            .rows = {}};
}

WizardStory auuStory()
{
    const auto child = [](const char *born) {
        return QMap<QString, QString>{{text("relazione"), text("figlio")},
                                      {text("data_nascita"), text(born)},
                                      {text("sesso"), text("f")},
                                      {text("figlio_di"), text("entrambi")}};
    };
    return {
        .answers = {{text("mese_competenza"), text("11/2026")},
                    {text("data_domanda"), text("o")},
                    {text("ruolo_richiedente"), text("genitore")},
                    {text("residente_italia"), text("true")},
                    {text("domiciliato_italia"), text("true")},
                    {text("residenza_italia_dal"), text("14/3/1986")},
                    {text("soggetto_irpef"), text("true")},
                    {text("genitori_redditi_lavoro"), text("entrambi")},
                    {text("isee_presente"), text("true")},
                    {text("isee_valore"), text("16000")},
                    {text("isee_data_dsu"), text("20/1/26")},
                    {text("cittadinanza_titolo"), text("it")},
                    {text("iban"), text("IT60X0542811101000000123456")}},
        .rows = {{text("componenti"),
                  {{{text("relazione"), text("coniuge")}, {text("data_nascita"), text("2/6/84")}},
                   child("12/3/2019"),
                   child("1/7/2022")}}}};
}

WizardCount playWizard(ui::StepPage &step, ui::CaseModel &model, const WizardStory &story)
{
    return Play(step, model, story).run();
}

}   // namespace tests
