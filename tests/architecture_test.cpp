#include "tests/architecture/checks.h"
#include "tests/architecture/source_tree.h"
#include "tests/support/files.h"
#include "tests/support/string_makers.h"

#include <QDir>
#include <QFileInfo>
#include <QTemporaryDir>

#include <catch2/catch.hpp>

using namespace tests::architecture;

namespace {

const QString kTable = QStringLiteral("| Layer | May include | Outside library |\n"
                                      "| --- | --- | --- |\n"
                                      "| core/base | – | Qt6::Core |\n"
                                      "| core/domain | core/base | |\n"
                                      "| core/rules | core/base, core/domain | yaml-cpp |\n"
                                      "| ui | core/base, core/rules | Qt6::Widgets |\n");

/// A made-up tree in a folder of its own.
class Tree {
public:
    Tree &with(const QString &path, const QByteArray &text)
    {
        const QString full = m_folder.filePath(path);
        REQUIRE(QDir().mkpath(QFileInfo(full).path()));
        tests::writeFile(full, text);
        return *this;
    }
    QList<SourceFile> files() const
    {
        return sourcesUnder(m_folder.path(), {QStringLiteral("core"), QStringLiteral("ui")});
    }

private:
    QTemporaryDir m_folder;
};

LayerTable madeUpTable()
{
    return LayerTable::fromMarkdown(kTable);
}

LayerTable realTable()
{
    return LayerTable::fromMarkdown(
        QString::fromUtf8(tests::readFile(QStringLiteral(SOURCE_DIR "/core/LAYERS.md"))));
}

const QList<SourceFile> &realFiles()
{
    static const QList<SourceFile> files = sourcesUnder(
        QStringLiteral(SOURCE_DIR), {QStringLiteral("core"), QStringLiteral("ui"),
                                     QStringLiteral("app"), QStringLiteral("resources")});
    return files;
}

/// One line a fault, so that a failing test reads like a compiler.
QString lines(const QStringList &faults)
{
    return faults.join(QLatin1Char('\n'));
}

}   // namespace

TEST_CASE("every include of the tree looks down", "[architecture]")
{
    REQUIRE(realTable().mayInclude.size() >= 15);
    REQUIRE(realFiles().size() > 20);
    CHECK(lines(includeFaults(realTable(), realFiles())) == QString());
}

TEST_CASE("no layer of the tree has an include cycle", "[architecture]")
{
    CHECK(lines(cycleFaults(realTable(), realFiles())) == QString());
}

TEST_CASE("each outside library of the tree stays in its own file", "[architecture]")
{
    CHECK(lines(libraryFaults(realFiles())) == QString());
}

TEST_CASE("core of the tree translates nothing", "[architecture]")
{
    CHECK(lines(wordsInCoreFaults(realFiles())) == QString());
}

TEST_CASE("no file of the tree is longer than 600 lines", "[architecture]")
{
    CHECK(lines(lengthFaults(realFiles(), 600)) == QString());
}

TEST_CASE("each layer of core links what its row of the table says", "[architecture]")
{
    QMap<QString, QString> cmake;
    const LayerTable table = realTable();
    for (const QString &layer : table.mayInclude.keys()) {
        if (layer.startsWith(QLatin1String("core/")))
            cmake.insert(layer, QString::fromUtf8(tests::readFile(
                                    QStringLiteral(SOURCE_DIR "/%1/CMakeLists.txt").arg(layer))));
    }
    CHECK(lines(linkFaults(table, cmake)) == QString());
}

TEST_CASE("an include that looks down is no fault", "[architecture]")
{
    Tree tree;
    tree.with(QStringLiteral("core/base/money.h"), "#include <QString>\n")
        .with(QStringLiteral("core/rules/engine.cpp"),
              "#include \"core/rules/engine.h\"\n#include \"core/base/money.h\"\n")
        .with(QStringLiteral("core/rules/engine.h"), "")
        .with(QStringLiteral("ui/page.cpp"), "#include \"core/rules/engine.h\"\n");
    CHECK(includeFaults(madeUpTable(), tree.files()).isEmpty());
    CHECK(cycleFaults(madeUpTable(), tree.files()).isEmpty());
}

TEST_CASE("an include upward is named with its file and line", "[architecture]")
{
    Tree tree;
    tree.with(QStringLiteral("core/base/money.h"),
              "#pragma once\n#include \"core/rules/engine.h\"\n");
    CHECK(includeFaults(madeUpTable(), tree.files()) ==
          QStringList{QStringLiteral("core/base/money.h:2: core/base may not include core/rules")});
}

TEST_CASE("an include sideways is a fault", "[architecture]")
{
    Tree tree;
    tree.with(QStringLiteral("ui/page.h"), "#include \"core/domain/case.h\"\n");
    CHECK(includeFaults(madeUpTable(), tree.files()).size() == 1);
}

TEST_CASE("an include that is not written from the root is a fault", "[architecture]")
{
    Tree tree;
    tree.with(QStringLiteral("core/base/money.cpp"), "#include \"money.h\"\n");
    CHECK(includeFaults(madeUpTable(), tree.files()).size() == 1);
}

TEST_CASE("a file in no layer is a fault", "[architecture]")
{
    Tree tree;
    tree.with(QStringLiteral("core/stray/x.cpp"), "");
    CHECK(includeFaults(madeUpTable(), tree.files()) ==
          QStringList{QStringLiteral("core/stray/x.cpp:1: is in no layer of the table")});
}

TEST_CASE("two pairs that include each other are a cycle, also by way of a source",
          "[architecture]")
{
    Tree tree;
    tree.with(QStringLiteral("core/base/a.h"), "#include \"core/base/b.h\"\n")
        .with(QStringLiteral("core/base/b.h"), "")
        .with(QStringLiteral("core/base/b.cpp"),
              "#include \"core/base/b.h\"\n#include \"core/base/a.h\"\n");
    CHECK(cycleFaults(madeUpTable(), tree.files()) ==
          QStringList{QStringLiteral("core/base/a -> core/base/b -> core/base/a")});
}

TEST_CASE("a library outside its file, or in a second one, is a fault", "[architecture]")
{
    Tree tree;
    SECTION("in the wrong file")
    {
        tree.with(QStringLiteral("core/rules/engine.cpp"), "#include <yaml-cpp/yaml.h>\n");
        CHECK(libraryFaults(tree.files()).size() == 1);
    }
    SECTION("in a second pair of the right folder")
    {
        tree.with(QStringLiteral("core/devices/sane_a.cpp"), "#include <sane/sane.h>\n")
            .with(QStringLiteral("core/devices/sane_b.cpp"), "#include <sane/sane.h>\n");
        CHECK(libraryFaults(tree.files()).size() == 1);
    }
    SECTION("windows in core")
    {
        tree.with(QStringLiteral("core/rules/engine.h"),
                  "#include <QWidget>\n#include <QString>\n");
        CHECK(libraryFaults(tree.files()).size() == 1);
    }
    SECTION("in its own file")
    {
        tree.with(QStringLiteral("core/rules/yaml_document.cpp"), "#include <yaml-cpp/yaml.h>\n");
        CHECK(libraryFaults(tree.files()).isEmpty());
    }
}

TEST_CASE("tr() in core is a fault, in ui it is not, in a comment it is not", "[architecture]")
{
    Tree tree;
    tree.with(QStringLiteral("core/base/a.cpp"), "// tr() belongs to ui\nauto x = tr(\"Ciao\");\n")
        .with(QStringLiteral("ui/a.cpp"), "auto x = tr(\"Ciao\");\n")
        .with(QStringLiteral("core/base/b.cpp"), "auto x = ptr(1);\n");
    CHECK(wordsInCoreFaults(tree.files()) ==
          QStringList{QStringLiteral("core/base/a.cpp:2: translates inside core")});
}

TEST_CASE("a file past the limit is a fault, one at the limit is not", "[architecture]")
{
    Tree tree;
    tree.with(QStringLiteral("core/base/long.cpp"), QByteArray("x\n").repeated(11))
        .with(QStringLiteral("core/base/short.cpp"), QByteArray("x\n").repeated(10));
    CHECK(lengthFaults(tree.files(), 10) ==
          QStringList{QStringLiteral("core/base/long.cpp:11: longer than 10 lines")});
}

TEST_CASE("links that differ from the table are faults both ways", "[architecture]")
{
    const QMap<QString, QString> cmake = {
        {QStringLiteral("core/rules"),
         QStringLiteral("sportello_layer(core_rules\n  SOURCES a.cpp\n  LINKS core_base core_store "
                        "yaml-cpp\n  PCH_FROM core_base)\n")}};
    CHECK(linkFaults(madeUpTable(), cmake) ==
          QStringList{QStringLiteral("core/rules links core/store against the table"),
                      QStringLiteral("core/rules does not link core/domain as the table says")});
}
