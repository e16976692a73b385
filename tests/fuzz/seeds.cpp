#include "tests/fuzz/seeds.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>

namespace tests {

using namespace Qt::StringLiterals;
using core::rules::BundleFiles;

namespace {

const QString kResources = QStringLiteral(SOURCE_DIR "/resources");
const QString kOnce = QStringLiteral(SOURCE_DIR "/tests/fuzz/once");

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

BundleFiles readExample()
{
    const auto page = bytesOf(kResources + u"/benefits/FORMAT.md"_s);
    const QByteArray opening = "```yaml\n# file: ";
    BundleFiles files;
    for (auto at = page.indexOf(opening); at >= 0; at = page.indexOf(opening, at + 1)) {
        const auto name = at + opening.size();
        const auto body = page.indexOf('\n', name) + 1;
        files.insert(QString::fromUtf8(page.mid(name, body - 1 - name)),
                     page.mid(body, page.indexOf("```", body) - body));
    }
    return files;
}

QList<QByteArray> once(const QString &kind)
{
    QList<QByteArray> texts;
    const QDir folder(kOnce);
    for (const auto &name : folder.entryList({kind + u"-*"_s}, QDir::Files, QDir::Name))
        texts.append(bytesOf(folder.filePath(name)));
    return texts;
}

}   // namespace

const BundleFiles &exampleFiles()
{
    static const BundleFiles kFiles = readExample();
    return kFiles;
}

QString exampleBenefit()
{
    return u"benefits/sostegno_prova.yaml"_s;
}

QString exampleQuestions()
{
    return u"questions/lavoro.yaml"_s;
}

QList<QByteArray> bundleSeeds()
{
    QList<QByteArray> seeds;
    for (auto it = exampleFiles().cbegin(); it != exampleFiles().cend(); ++it)
        seeds.append(*it);
    return seeds + once(u"bundle"_s);
}

QList<QByteArray> expressionSeeds()
{
    static const QRegularExpression kFormula(
        u"(?:when|then|else|is|need|by|start|days|amount): (\"[^\"]+\"|[^\",}\\n]+)"_s);
    QList<QByteArray> seeds;
    const QDir folder(kResources + u"/benefits"_s);
    auto texts = exampleFiles().values();
    for (const auto &name : folder.entryList({u"*.yaml"_s}, QDir::Files, QDir::Name))
        texts.append(bytesOf(folder.filePath(name)));
    for (const auto &text : texts) {
        for (auto it = kFormula.globalMatch(QString::fromUtf8(text)); it.hasNext();) {
            const auto formula = it.next().captured(1).remove(u'"').trimmed().toUtf8();
            if (!formula.isEmpty() && !seeds.contains(formula))
                seeds.append(formula);
        }
    }
    return seeds + once(u"expression"_s);
}

}   // namespace tests
