#include "ui/words/disk_words.h"

#include <QCoreApplication>

namespace ui {

using core::DiskRoom;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ui::DiskWords)
};

}   // namespace

QString diskWords(DiskRoom room, std::optional<int> megabytesFree)
{
    switch (room) {
    case DiskRoom::Plenty:
        return {};
    case DiskRoom::Low:
        return Words::tr("Sul disco restano %1 MB. Puoi continuare. Avvisa chi cura il computer.")
            .arg(megabytesFree.value_or(0));
    case DiskRoom::NoScans:
        return Words::tr("Sul disco restano %1 MB. Le risposte si salvano ancora, i documenti "
                         "nuovi no. Avvisa chi cura il computer.")
            .arg(megabytesFree.value_or(0));
    case DiskRoom::Full:
        break;
    }
    return Words::tr("Il disco è pieno. Quello che è salvato è al sicuro. Finisci questa pratica e "
                     "fai liberare spazio: poi riparte da solo.");
}

}   // namespace ui
