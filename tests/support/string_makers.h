#pragma once

#include <QByteArray>
#include <QDate>
#include <QString>

#include <catch2/catch.hpp>

#include <ostream>

namespace Catch {

template <>
struct StringMaker<QString> {
    static std::string convert(const QString &text) { return '"' + text.toStdString() + '"'; }
};
template <>
struct StringMaker<QByteArray> {
    static std::string convert(const QByteArray &bytes) { return bytes.toHex(' ').toStdString(); }
};
template <>
struct StringMaker<QDate> {
    static std::string convert(const QDate &date)
    {
        return date.toString(Qt::ISODate).toStdString();
    }
};

}   // namespace Catch
