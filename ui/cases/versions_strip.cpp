#include "ui/cases/versions_strip.h"

#include "ui/cases/version_words.h"
#include "ui/model/case_model.h"
#include "ui/widgets/key_button.h"

namespace ui {

VersionsStrip::VersionsStrip(const CaseModel &model, const QString &what, QWidget *parent)
    : Strip(widgets::StripKind::Warn, {}, {}, parent), m_model(model), m_what(what)
{
    setObjectName(QStringLiteral("versionsStrip"));
    setIconName(QStringLiteral("split"));
    widgets::KeyButton *compare = setButton(tr("Confronta"));
    compare->setObjectName(QStringLiteral("compareVersions"));
    compare->setAccessibleName(tr("Confronta le due versioni"));
    connect(compare, &QPushButton::clicked, this, &VersionsStrip::compareWanted);
    hide();
}

bool VersionsStrip::refresh()
{
    const bool two = m_model.isOpen() && m_model.versions().has_value();
    if (two)
        setWords(tr("Questa pratica è stata cambiata anche %1.")
                     .arg(otherDeskWords(*m_model.versions(), m_model)),
                 m_what);
    setVisible(two);
    return two;
}

}   // namespace ui
