#include "tests/support/string_makers.h"

#include "ui/theme/theme.h"
#include "ui/widgets/field.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>

using ui::widgets::Field;
using ui::widgets::FieldForm;

namespace {

QString words(const char *utf8)
{
    return QString::fromUtf8(utf8);
}

}   // namespace

TEST_CASE("a field says label, help and error to assistive programs", "[ui][field]")
{
    Field field(words("Data di fine"), FieldForm::Guided);
    CHECK(field.editor()->accessibleName() == words("Data di fine"));
    field.setHelp(words("Come sulla lettera."));
    CHECK(field.editor()->accessibleDescription() == words("Come sulla lettera."));
    field.setError(words("Questa data non esiste."));
    CHECK(field.hasError());
    CHECK(field.editor()->accessibleDescription() ==
          words("Errore: Questa data non esiste. Come sulla lettera."));
    CHECK(field.findChild<QLabel *>(words("fieldMessage"))->text() ==
          words("Questa data non esiste."));
    field.setError({});
    CHECK_FALSE(field.hasError());
    CHECK(field.findChild<QLabel *>(words("fieldMessage"))->text() == words("Come sulla lettera."));
}

TEST_CASE("an error goes before a warning, a warning before the source", "[ui][field]")
{
    Field field(words("Imponibile"), FieldForm::Dense);
    const auto *said = field.findChild<QLabel *>(words("fieldMessage"));
    field.setSource(words("dalla visita del 12 marzo"));
    CHECK(said->text() == words("dalla visita del 12 marzo"));
    CHECK(field.editor()->property("elsewhere").toBool());
    field.setWarning(words("Strano: è nel futuro."));
    CHECK(said->text() == words("Strano: è nel futuro."));
    CHECK(field.editor()->property("warning").toBool());
    CHECK_FALSE(field.editor()->property("elsewhere").toBool());
    field.setError(words("Impossibile."));
    CHECK(said->text() == words("Impossibile."));
    CHECK(field.editor()->property("error").toBool());
    CHECK_FALSE(field.editor()->property("warning").toBool());
}

TEST_CASE("the label is buddy of the editor", "[ui][field]")
{
    Field field(words("Nome"));
    bool buddied = false;
    for (const QLabel *label : field.findChildren<QLabel *>())
        buddied = buddied || (label->text() == words("Nome") && label->buddy() == field.lineEdit());
    CHECK(buddied);
    CHECK(field.focusProxy() == field.lineEdit());
}
