#include "core/base/ids.h"

#include <QRandomGenerator>

namespace core {

QUuid makeUuid7(const QDateTime &instant)
{
    const quint64 ms = static_cast<quint64>(instant.toMSecsSinceEpoch());
    const quint64 a = QRandomGenerator::system()->generate64();
    const quint64 b = QRandomGenerator::system()->generate64();
    return QUuid(static_cast<uint>(ms >> 16), static_cast<ushort>(ms),
                 static_cast<ushort>(0x7000 | (a & 0x0fff)),
                 static_cast<uchar>(0x80 | ((a >> 16) & 0x3f)), static_cast<uchar>(a >> 24),
                 static_cast<uchar>(b), static_cast<uchar>(b >> 8), static_cast<uchar>(b >> 16),
                 static_cast<uchar>(b >> 24), static_cast<uchar>(b >> 32),
                 static_cast<uchar>(b >> 40));
}

}   // namespace core
