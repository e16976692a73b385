#include "core/rules/needs.h"

namespace core::rules {

const QStringList &needIds()
{
    static const QStringList ids = {QStringLiteral("reddito"),
                                    QStringLiteral("lavoro_perso"),
                                    QStringLiteral("figli"),
                                    QStringLiteral("gravidanza"),
                                    QStringLiteral("pensione"),
                                    QStringLiteral("salute_disabilita"),
                                    QStringLiteral("lutto"),
                                    QStringLiteral("casa_affitto"),
                                    QStringLiteral("bollette_debiti"),
                                    QStringLiteral("cibo"),
                                    QStringLiteral("documenti_residenza"),
                                    QStringLiteral("permesso_soggiorno"),
                                    QStringLiteral("avviare_attivita"),
                                    QStringLiteral("violenza_paura"),
                                    QStringLiteral("altro")};
    return ids;
}

QString needLetter(const QString &id)
{
    static const QString letters = QStringLiteral("ABCDEFGHILMNOPQ");
    const qsizetype at = needIds().indexOf(id);
    return at < 0 ? QString() : QString(letters[at]);
}

}   // namespace core::rules
