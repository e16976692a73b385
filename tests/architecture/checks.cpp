#include "tests/architecture/checks.h"

#include <QRegularExpression>

#include <functional>

namespace tests::architecture {

static QString at(const SourceFile &file, int line, const QString &what)
{
    return QStringLiteral("%1:%2: %3").arg(file.path).arg(line).arg(what);
}

static QString includeFault(const LayerTable &table, const QString &layer, const Include &include)
{
    if (include.target.endsWith(QLatin1String(".moc")) ||
        include.target.startsWith(QLatin1String("moc_")))
        return {};
    const QString to = table.layerOf(include.target);
    if (to == layer)
        return {};
    if (to.isEmpty()) {
        return include.quoted ? QStringLiteral("\"%1\" is in no layer or not written from the root")
                                    .arg(include.target)
                              : QString();
    }
    if (!table.mayInclude.value(layer).contains(to))
        return QStringLiteral("%1 may not include %2").arg(layer, to);
    return {};
}

QStringList includeFaults(const LayerTable &table, const QList<SourceFile> &files)
{
    QStringList faults;
    for (const SourceFile &file : files) {
        const QString layer = table.layerOf(file.path);
        if (layer.isEmpty()) {
            faults.append(at(file, 1, QStringLiteral("is in no layer of the table")));
            continue;
        }
        for (const Include &include : file.includes) {
            const QString fault = includeFault(table, layer, include);
            if (!fault.isEmpty())
                faults.append(at(file, include.line, fault));
        }
    }
    return faults;
}

QStringList cycleFaults(const LayerTable &table, const QList<SourceFile> &files)
{
    QMap<QString, QSet<QString>> edges;
    for (const SourceFile &file : files) {
        for (const Include &include : file.includes) {
            const QString to = include.target.left(include.target.lastIndexOf(QLatin1Char('.')));
            if (to != file.pair() && table.layerOf(to) == table.layerOf(file.path))
                edges[file.pair()].insert(to);
        }
    }
    QStringList faults;
    QStringList path;
    QSet<QString> done;
    const std::function<void(const QString &)> walk = [&](const QString &pair) {
        const auto start = path.indexOf(pair);
        if (start >= 0) {
            faults.append((path.mid(start) << pair).join(QStringLiteral(" -> ")));
            return;
        }
        if (done.contains(pair))
            return;
        path.append(pair);
        for (const QString &next : edges.value(pair))
            walk(next);
        path.removeLast();
        done.insert(pair);
    };
    for (const QString &pair : edges.keys())
        walk(pair);
    return faults;
}

namespace {

/// Where an outside library may be included. `place` begins the path; `pairs` is how many.
struct Confinement {
    QString include;   // a regular expression, anchored at the start
    QString place;     // a regular expression, anchored at the start
    int pairs;
};

}   // namespace

static const QList<Confinement> &confinements()
{
    static const QList<Confinement> all = {
        {QStringLiteral("yaml-cpp/"), QStringLiteral("core/rules/yaml_document"), 1},
        {QStringLiteral("xxhash"), QStringLiteral("core/rules/image"), 1},
        {QStringLiteral("archive(_entry)?\\.h"), QStringLiteral("core/bundle/archive"), 1},
        {QStringLiteral("SQLiteCpp/|sqlite3\\.h"),
         QStringLiteral("core/store/(database|connection_setup|sqlite_guard)"), 3},
        {QStringLiteral("qpdf/"), QStringLiteral("core/documents/pdf_"), 4},
        {QStringLiteral("phonenumbers/"), QStringLiteral("core/identity/phone"), 1},
        {QStringLiteral("ZXing/"), QStringLiteral("core/devices/barcode"), 1},
        {QStringLiteral("winscard|wintypes|pcsclite|PCSC/"), QStringLiteral("core/devices/pcsc"),
         1},
        {QStringLiteral("sane/"), QStringLiteral("core/devices/sane"), 1},
        {QStringLiteral("cups/"), QStringLiteral("core/devices/cups"), 1},
        {QStringLiteral("xlsxwriter"), QStringLiteral("core/reports/"), 1},
        {QStringLiteral("boost/(beast|asio)"), QStringLiteral("core/centre/\\w+\\.cpp"), 1},
        {QStringLiteral("sodium|openssl/"), QStringLiteral("core/security/"), 1000},
        {QStringLiteral("CLI/"), QStringLiteral("app/(ctl|central)/"), 1000},
        {QStringLiteral("QtWidgets|QtCharts|Q(Application|Widget|Dialog|MainWindow|MessageBox|"
                        "FileDialog|Label|PushButton|LineEdit|ChartView)$"),
         QStringLiteral("ui/|app/sportello/"), 1000},
    };
    return all;
}

QStringList libraryFaults(const QList<SourceFile> &files)
{
    QStringList faults;
    for (const Confinement &rule : confinements()) {
        const QRegularExpression include(QStringLiteral("^(?:%1)").arg(rule.include));
        const QRegularExpression place(QStringLiteral("^(?:%1)").arg(rule.place));
        QSet<QString> pairs;
        for (const SourceFile &file : files) {
            for (const Include &used : file.includes) {
                if (used.quoted || !include.match(used.target).hasMatch())
                    continue;
                pairs.insert(file.pair());
                if (!place.match(file.path).hasMatch() || pairs.size() > rule.pairs)
                    faults.append(at(file, used.line,
                                     QStringLiteral("<%1> has no place here").arg(used.target)));
            }
        }
    }
    return faults;
}

QStringList wordsInCoreFaults(const QList<SourceFile> &files)
{
    static const QRegularExpression translated(QStringLiteral(R"(\btr\(|\btranslate\(|\bQT_TR)"));
    QStringList faults;
    for (const SourceFile &file : files) {
        if (!file.path.startsWith(QLatin1String("core/")))
            continue;
        for (int number = 0; number < file.lines.size(); ++number) {
            const QString code = file.lines[number].section(QStringLiteral("//"), 0, 0);
            if (translated.match(code).hasMatch())
                faults.append(at(file, number + 1, QStringLiteral("translates inside core")));
        }
    }
    return faults;
}

QStringList lengthFaults(const QList<SourceFile> &files, int most)
{
    QStringList faults;
    for (const SourceFile &file : files) {
        if (file.lines.size() > most)
            faults.append(at(file, static_cast<int>(file.lines.size()),
                             QStringLiteral("longer than %1 lines").arg(most)));
    }
    return faults;
}

QStringList linkFaults(const LayerTable &table, const QMap<QString, QString> &cmake)
{
    static const QRegularExpression linksPart(
        QStringLiteral(R"(\bLINKS\b([^)]*?)(?:PCH_FROM\b|\)))"));
    static const QRegularExpression coreName(QStringLiteral(R"(\bcore_([a-z]+)\b)"));
    QStringList faults;
    for (auto layer = cmake.begin(); layer != cmake.end(); ++layer) {
        QSet<QString> linked;
        auto names = coreName.globalMatch(linksPart.match(layer.value()).captured(1));
        while (names.hasNext())
            linked.insert(QStringLiteral("core/") + names.next().captured(1));
        const QSet<QString> allowed = table.mayInclude.value(layer.key());
        for (const QString &name : linked - allowed)
            faults.append(QStringLiteral("%1 links %2 against the table").arg(layer.key(), name));
        for (const QString &name : allowed - linked)
            faults.append(
                QStringLiteral("%1 does not link %2 as the table says").arg(layer.key(), name));
    }
    return faults;
}

}   // namespace tests::architecture
