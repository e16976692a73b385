#include "core/rules/linguist_file.h"

#include <QXmlStreamReader>

#include <algorithm>

namespace core::rules {

using namespace Qt::StringLiterals;

namespace {

LinguistMessage readMessage(QXmlStreamReader &xml)
{
    LinguistMessage message;
    message.line = static_cast<int>(xml.lineNumber());
    while (xml.readNextStartElement()) {
        if (xml.name() == "source"_L1) {
            message.source = xml.readElementText();
        } else if (xml.name() == "translation"_L1) {
            message.type = xml.attributes().value("type"_L1).toString();
            message.translation = xml.readElementText();
        } else {
            xml.skipCurrentElement();
        }
    }
    return message;
}

/// The messages of every context. What is wrong with the XML stays in `xml`.
QList<LinguistMessage> readMessages(QXmlStreamReader &xml)
{
    QList<LinguistMessage> messages;
    while (xml.readNextStartElement()) {
        if (xml.name() != "context"_L1) {
            xml.skipCurrentElement();
            continue;
        }
        while (xml.readNextStartElement()) {
            if (xml.name() == "message"_L1)
                messages.append(readMessage(xml));
            else
                xml.skipCurrentElement();
        }
    }
    return messages;
}

}   // namespace

bool LinguistMessage::isGone() const
{
    return type == u"vanished"_s || type == u"obsolete"_s;
}

Result<LinguistFile> LinguistFile::read(const QByteArray &bytes, int *line)
{
    LinguistFile file;
    QXmlStreamReader xml(bytes);
    if (xml.readNextStartElement() && xml.name() == "TS"_L1)
        file.language = xml.attributes().value("language"_L1).toString();
    else
        xml.raiseError(u"TS"_s);
    file.messages = readMessages(xml);
    if (line != nullptr)
        *line = std::max(1, static_cast<int>(xml.lineNumber()));
    if (xml.hasError())
        return fail(ErrorCode::Corrupt, xml.errorString());
    return file;
}

}   // namespace core::rules
